import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, workspaces } from "../workspace.ts";

const datasets = workspaces.map(({ manifest }) => manifest.name).filter((name) => folderOf(name).includes("datasets/"));
/** Tests may look further than what they test. */
const sourcesOf = (folder: string) =>
  globSync([`${folder}/src/**/*.{ts,mts,cts,astro,js,mjs}`], { cwd: root }).filter((file) => !file.includes(".test."));

/** What the sources of a workspace may import of the others. */
const allowed: Record<string, readonly string[]> = {
  "@ai-almanac/schema": [],
  "@ai-almanac/query": [],
  "@ai-almanac/measure": ["@ai-almanac/query"],
  "@ai-almanac/compiler": ["@ai-almanac/schema", "@ai-almanac/query", "@ai-almanac/measure"],
  "@ai-almanac/files": ["@ai-almanac/schema", "@ai-almanac/query", ...datasets],
  "@ai-almanac/verbs": ["@ai-almanac/schema", "@ai-almanac/query", ...datasets],
  // The data of the verbs, which come inside.
  "ai-almanac": [
    "@ai-almanac/compiler",
    "@ai-almanac/schema",
    "@ai-almanac/query",
    "@ai-almanac/files",
    "@ai-almanac/verbs",
    ...datasets,
  ],
  "@ai-almanac/mcp": ["@ai-almanac/schema", "@ai-almanac/verbs"],
  "@ai-almanac/docs": [
    "@ai-almanac/schema",
    "@ai-almanac/query",
    "@ai-almanac/measure",
    "@ai-almanac/files",
    ...datasets,
  ],
  ...Object.fromEntries(datasets.map((name) => [name, []])),
};

test.each(workspaces)("$manifest.name imports only what lies below it", ({ folder, manifest }) => {
  const permitted = allowed[manifest.name];
  expect(permitted, `tests/conventions/imports.test.ts does not say what ${manifest.name} may import`).toBeDefined();
  const wrong = sourcesOf(folder)
    .flatMap((file) => importsIn(file).map((specifier) => ({ file, specifier })))
    .filter(({ specifier }) => {
      const [, other] = /^(@ai-almanac\/[^/]+)/.exec(specifier) ?? [];
      return other !== undefined && !permitted?.includes(other);
    });
  expect(wrong).toEqual([]);
});

test.each(workspaces)("$manifest.name depends on nothing that lies above it", ({ manifest }) => {
  const own = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith("@ai-almanac/"));
  expect(own.filter((name) => !allowed[manifest.name]?.includes(name))).toEqual([]);
});

test("no file reaches into another workspace by a relative path", () => {
  const wrong = workspaces.flatMap(({ folder }) =>
    sourcesOf(folder).flatMap((file) =>
      importsIn(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => join(file, "..", specifier))
        // What all datasets share lies beside their folders.
        .filter((target) => !target.startsWith(folder) && !/^packages\/datasets\/[\w.-]+\.ts$/.test(target))
        .map((target) => `${file} -> ${target}`),
    ),
  );
  expect(wrong).toEqual([]);
});

function folderOf(name: string): string {
  return workspaces.find(({ manifest }) => manifest.name === name)?.folder ?? "";
}

function importsIn(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;"']*?["']([^"']+)["']|import\(\s*["']([^"']+)["']/g)].map(
    ([, first, second]) => first ?? second ?? "",
  );
}
