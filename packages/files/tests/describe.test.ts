import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import { files } from "../src/index.ts";
import { filePath } from "../src/node.ts";
import { allTables } from "../src/tables/tables.ts";
import { dist, readRows, readText } from "./read-json.ts";

const tables = allTables();
const profile = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, "frictionless", `${name}.json`), "utf8"));

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: string;
  readonly bytes: number;
  readonly hash: string;
}

interface Package {
  readonly sources: readonly { readonly path: string }[];
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
}

const datapackage = JSON.parse(readText("datapackage.json")) as Package;

describe("datapackage.json", () => {
  const formats = {
    uri: (text: string) => URL.canParse(text),
    email: true,
    "date-time": true,
    textarea: true,
  } as const;
  const ajv = new Ajv({ strict: false, allErrors: true, formats });

  test("is valid by the published schema of Frictionless", () => {
    const validate = ajv.compile(profile("data-package"));
    expect(validate(datapackage), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...datapackage, resources: [{ name: "No Name" }] })).toBe(false);
  });

  test("every CSV file is a valid tabular resource", () => {
    const validate = ajv.compile(profile("tabular-data-resource"));
    const tabular = datapackage.resources.filter((resource) => resource.profile === "tabular-data-resource");
    expect(tabular.map(({ name }) => name).sort()).toEqual(tables.map(({ name }) => name).sort());
    for (const resource of tabular) expect(validate(resource), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...tabular[0], schema: { fields: [{ name: "a", type: "no type" }] } })).toBe(false);
  });

  test("names each resource once, each source, and the licence", () => {
    const names = datapackage.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(datapackage.sources.map(({ path }) => path)).toEqual(readRows("sources").map(({ url }) => url));
    expect(datapackage.licenses.map(({ name }) => name)).toEqual(["CC-BY-4.0"]);
  });
});

describe("croissant.json", () => {
  interface Node {
    readonly "@id": string;
    readonly "@type": string;
  }
  interface Field extends Node {
    readonly source: { readonly fileObject: { readonly "@id": string }; readonly extract: { readonly column: string } };
    readonly references?: { readonly field: { readonly "@id": string } };
  }
  const croissant = JSON.parse(readText("croissant.json")) as {
    readonly conformsTo: string;
    readonly distribution: readonly (Node & { readonly sha256: string; readonly contentUrl: string })[];
    readonly recordSet: readonly (Node & { readonly field: readonly Field[]; readonly key: readonly Node[] })[];
  };

  test("has what Croissant 1.0 asks of a dataset", () => {
    expect(croissant.conformsTo).toBe("http://mlcommons.org/croissant/1.0");
    for (const key of ["@context", "name", "description", "license", "url", "creator", "datePublished", "version"]) {
      expect(croissant, key).toHaveProperty(key);
    }
    for (const one of croissant.distribution) {
      expect(one).toMatchObject({ "@type": "cr:FileObject", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(one).toHaveProperty("encodingFormat");
    }
  });

  test("every column that it names is in the file that it names, and every id it points to is there", () => {
    const objects = new Set(croissant.distribution.map((one) => one["@id"]));
    const fields = croissant.recordSet.flatMap(({ field }) => field);
    const ids = new Set(fields.map((one) => one["@id"]));
    expect(ids.size).toBe(fields.length);
    for (const { field, key } of croissant.recordSet) {
      const heads = readText(field[0]?.source.fileObject["@id"] ?? "")
        .split("\r\n", 1)[0]
        ?.split(",");
      expect(field.map(({ source }) => source.extract.column)).toEqual(heads);
      for (const { source, references } of field) {
        expect(objects).toContain(source.fileObject["@id"]);
        if (references) expect(ids).toContain(references.field["@id"]);
      }
      for (const part of key) expect(ids).toContain(part["@id"]);
    }
  });
});

describe("the list of files", () => {
  test("is what lies in the package, with its sizes and checksums", () => {
    const code = /^(index|node)\.(d\.)?c?[jt]s$|^data-file|\.d\.c?ts$/;
    const there = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !code.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
    expect(files.map(({ name }) => name)).toEqual(there.sort());
    for (const { name, bytes, sha256, table, rows } of files) {
      const content = readFileSync(join(dist, name));
      expect([name, content.length, createHash("sha256").update(content).digest("hex")]).toEqual([name, bytes, sha256]);
      if (table !== null) expect(rows).toBe(readRows(table).length);
    }
  });

  test("the same stands in datapackage.json and croissant.json, which leave themselves out", () => {
    const own = files.filter(({ name }) => !["datapackage.json", "croissant.json"].includes(name));
    expect(datapackage.resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
      own.map(({ name, bytes, sha256 }) => [name, bytes, `sha256:${sha256}`]),
    );
  });

  test("every table comes in every format", () => {
    for (const { name } of tables) {
      const formats = files.filter(({ table }) => table === name).map(({ format }) => format);
      expect(formats.sort()).toEqual(["csv", "json", "ndjson", "parquet"]);
    }
  });
});

test("a path is asked for by a name that is there", () => {
  expect(() => filePath("nothing.csv" as never)).toThrow(/has no file "nothing.csv"/);
});
