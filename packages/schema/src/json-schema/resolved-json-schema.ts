import * as z from "zod";
import type { DatasetName } from "../fields/dataset-name.ts";
import { resolvedSchemas } from "../resolved/schemas.ts";
import { type JsonSchema, toJsonSchema } from "./to-json-schema.ts";

/** JSON Schema 2020-12 of a published dataset: an array of its records. */
export function resolvedJsonSchema(dataset: DatasetName): JsonSchema {
  const { $schema, ...schema } = toJsonSchema(z.array(resolvedSchemas[dataset]), "output");
  return { ...($schema === undefined ? {} : { $schema }), title: `@ai-almanac/${dataset}`, ...schema };
}
