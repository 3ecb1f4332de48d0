import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasetNames } from "../fields/dataset-name.ts";
import { editorJsonSchemas } from "./editor-json-schemas.ts";
import { resolvedJsonSchema } from "./resolved-json-schema.ts";

const folder = new URL("../../json/", import.meta.url);
const written = editorJsonSchemas();

test("the committed files are those that the script writes (npm run json-schema -w @ai-almanac/schema)", () => {
  const committed = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]);
  expect(Object.fromEntries(committed)).toEqual(written);
});

test.each(Object.keys(written))("%s describes every property", (name) => {
  expect(undescribed(JSON.parse(written[name] ?? ""))).toEqual([]);
});

test.each(datasetNames)("the published schema of %s is of an array and describes every property", (name) => {
  const schema = resolvedJsonSchema(name);
  expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "array" });
  expect(undescribed(schema)).toEqual([]);
  expect(JSON.stringify(schema)).not.toContain("readOnly");
});

/** Paths of all properties without a description. */
function undescribed(schema: unknown, path = "#"): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const missing = key === "properties" ? Object.keys(value).filter((name) => !value[name].description) : [];
    return [...missing.map((name) => `${path}/${key}/${name}`), ...undescribed(value, `${path}/${key}`)];
  });
}
