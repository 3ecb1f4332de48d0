import type * as z from "zod";
import { PublisherFile } from "../authored/publisher.ts";
import { RedirectFile } from "../authored/redirect.ts";
import { authoredSchemas } from "../authored/schemas.ts";
import { datasetNames } from "../fields/dataset-name.ts";
import { printJson } from "./print-json.ts";
import { toJsonSchema } from "./to-json-schema.ts";

/** The files of packages/schema/json by name, as text: JSON Schema 2020-12 by which editors complete the YAML files. */
export function editorJsonSchemas(): Record<string, string> {
  const datasets = datasetNames.map((name) => file(name, authoredSchemas[name], `src/datasets/${name}.ts`));
  return Object.fromEntries([
    ...datasets,
    file("publishers", PublisherFile, "src/authored/publisher.ts"),
    file("redirects", RedirectFile, "src/authored/redirect.ts"),
  ]);
}

function file(name: string, schema: z.ZodType, source: string): [string, string] {
  const { $schema, ...rest } = toJsonSchema(schema, "input");
  const comment = `Written from packages/schema/${source} by \`npm run json-schema -w @ai-almanac/schema\`. Do not edit.`;
  return [`${name}.schema.json`, printJson({ $schema, $comment: comment, ...rest })];
}
