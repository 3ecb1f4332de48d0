import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { AuthoredDeal, AuthoredMove, AuthoredSource } from "@ai-almanac/schema";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { datasets, readJson, root } from "../workspace.ts";

/** What editors are told: where each file's fields are explained, and pieces of text that are right as they come. */

const settings = readJson(join(root, ".vscode/settings.json")) as { "yaml.schemas": Record<string, string> };
const snippets = readJson(join(root, ".vscode/records.code-snippets")) as Record<
  string,
  { prefix: string; body: string[] }
>;
const schemas = Object.entries(settings["yaml.schemas"]);

test("every kind of file has its schema, and every schema its files", () => {
  for (const [schema, files] of schemas) {
    expect(existsSync(join(root, schema)), schema).toBe(true);
    // No id was renamed yet.
    if (files.endsWith("/redirects.yaml")) continue;
    expect(globSync(files.slice(1), { cwd: root }), files).not.toEqual([]);
  }
  for (const { name } of datasets) {
    expect(schemas).toContainEqual([
      `./packages/schema/json/${name}.schema.json`,
      `/packages/datasets/${name}/records/*.yaml`,
    ]);
  }
});

/** The text that a snippet leaves where every proposal is taken. */
function taken(body: readonly string[]): unknown {
  const text = body
    .join("\n")
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1")
    .replace(/\$\{\d+:((?:[^{}]|\$\{[^}]*\})*)\}/g, "$1")
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, "2026-02-24")
    .replace(/\$\d/g, "capacity: 6 GW");
  return parse(text, { schema: "core" });
}

test.each(Object.entries(snippets))("the snippet %s is YAML", (_, { body }) => {
  expect(typeof taken(body)).toBe("object");
});

test.each([
  ["Source", AuthoredSource],
  ["Deal", AuthoredDeal],
  ["Move", AuthoredMove],
] as const)("the snippet %s is a whole file", (name, schema) => {
  const file = taken(snippets[name]?.body ?? []);
  const { error } = schema.safeParse(name === "Source" ? { ...(file as object), url: "https://example.org/" } : file);
  expect(error?.issues ?? []).toEqual([]);
});

test("the snippets that CONTRIBUTING.md names are there", () => {
  const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
  expect(prefixes).toEqual(expect.arrayContaining(["source", "claim", "event", "target", "ruling", "redirect"]));
});
