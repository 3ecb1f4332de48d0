import type { DatasetName } from "@ai-almanac/schema";
import { asciiJson } from "./ascii-json.ts";
import type { PublishedRedirect } from "./checked.ts";
import { literal } from "./literal.ts";
import { buildOrder } from "./order.ts";

/** All that one dataset package is made of, resolved. */
export interface BuiltDataset {
  readonly dataset: DatasetName;
  /** The record's type, for example `Deal`. */
  readonly type: string;
  /** TypeScript text of the interfaces. */
  readonly types: string;
  readonly records: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
  readonly redirects: readonly PublishedRedirect[];
  /** The claim set; null for sources. */
  readonly claims: unknown;
  /** Publishers; null but for sources. */
  readonly publishers: unknown;
  readonly schema: unknown;
}

/**
 * Sources are many: two files a record instead of three, which install in two thirds of the time; their record doors
 * share one declaration file, so their ids do not complete in the editor.
 */
const sharesRecordTypes: ReadonlySet<DatasetName> = new Set(["sources"]);

/** Every file of the package that is not bundled: what the doors of `src/` import, and what consumers read as it is. */
export function datasetFiles(built: BuiltDataset): Map<string, string> {
  const files = new Map<string, string>([["src/generated/types.ts", built.types]]);
  for (const [name, { type, imports, value }] of Object.entries(jsonModules(built))) {
    const text = asciiJson(value);
    files.set(`src/generated/${name}.json`, text);
    files.set(`src/generated/${name}.d.json.ts`, declaration(type, imports));
    files.set(`dist/${name}.json`, text);
  }
  const { type } = built;
  files.set("dist/data.json.d.cts", `declare const data: readonly import("./index.cjs").${type}[];\nexport = data;\n`);
  files.set("dist/record.d.ts", `declare const record: import("./index.js").${type};\nexport default record;\n`);
  files.set("dist/record.d.cts", `declare const record: import("./index.cjs").${type};\nexport = record;\n`);
  files.set("dist/schema.json", asciiJson(built.schema, 2));
  for (const record of built.records) {
    files.set(`dist/records/${record.id}.js`, `export default ${literal(record)};\n`);
    files.set(`dist/records/${record.id}.json`, asciiJson(record));
    if (!sharesRecordTypes.has(built.dataset)) {
      files.set(`dist/records/${record.id}.d.ts`, 'export { default } from "../record.js";\n');
    }
  }
  return files;
}

interface JsonModule {
  readonly type: string;
  readonly imports: string;
  readonly value: unknown;
}

function jsonModules(built: BuiltDataset): Record<string, JsonModule> {
  const modules: Record<string, JsonModule> = {
    data: { type: `readonly ${built.type}[]`, imports: built.type, value: built.records },
    order: { type: "Order", imports: "Order", value: buildOrder(built.dataset, built.records) },
    redirects: { type: "readonly Redirect[]", imports: "Redirect", value: built.redirects },
  };
  if (built.claims !== null) {
    modules.claims = { type: `ClaimSet<${built.type}>`, imports: `ClaimSet, ${built.type}`, value: built.claims };
  }
  if (built.publishers !== null) {
    modules.publishers = { type: "readonly PublisherRecord[]", imports: "PublisherRecord", value: built.publishers };
  }
  return modules;
}

function declaration(type: string, imports: string): string {
  return `import type { ${imports} } from "./types.ts";\n\ndeclare const data: ${type};\nexport default data;\n`;
}
