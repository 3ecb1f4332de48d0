import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { datasets, publicPackages, readJson } from "../workspace.ts";

const consumer = inject("consumer");
const fixtures = join(import.meta.dirname, "fixtures");

/** Ways of resolving, and the fixtures under the endings that each of them tells apart. */
const ways = [
  {
    way: "nodenext",
    options: { module: ts.ModuleKind.NodeNext },
    files: ["uses.mts", "uses.cts", "esm-only.mts", "cjs-only.cts"],
  },
  {
    way: "node16",
    options: { module: ts.ModuleKind.Node16 },
    // Import attributes came after node16.
    files: ["uses.mts", "uses.cts", "cjs-only.cts"],
  },
  {
    way: "bundler",
    options: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    files: ["uses.ts", "esm-only.ts"],
  },
  { way: "preserve", options: { module: ts.ModuleKind.Preserve }, files: ["uses.ts", "esm-only.ts", "cjs-only.cts"] },
] as const;

const common: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

for (const { way, options, files } of ways) {
  test(`a user's program and all our declarations are sound under ${way}`, () => {
    const program = ts.createProgram(files.map(place), { ...common, ...options });
    expect(ts.getPreEmitDiagnostics(program).map(readable)).toEqual([]);
  });
}

test("zod is not loaded by the types of any data package", () => {
  const data = publicPackages.filter(({ folder }) => folder.includes("datasets")).map(({ manifest }) => manifest.name);
  const entry = join(consumer, "all.mts");
  writeFileSync(entry, data.map((name) => `import "${name}";`).join("\n"));
  const program = ts.createProgram([entry], { ...common, module: ts.ModuleKind.NodeNext });
  expect(program.getSourceFiles().filter(({ fileName }) => /zod|@ai-almanac\/schema/.test(fileName))).toEqual([]);
});

test.each(datasets)("@ai-almanac/$name costs a user at most one type an id, and a hundred", ({ name, get, ids }) => {
  const published = readJson(join(consumer, "node_modules/@ai-almanac", name, "dist/data.json")) as unknown[];
  const used = `import { ${name}, ${ids}, ${get} } from "@ai-almanac/${name}"; ${get}("x"); ${name}.length; ${ids}.length;`;
  const [none, door] = ["export {};", used].map((text) => cost(text));
  expect((door?.types ?? 0) - (none?.types ?? 0)).toBeLessThanOrEqual(published.length + 100);
  expect((door?.instantiations ?? 0) - (none?.instantiations ?? 0)).toBeLessThanOrEqual(100);
});

describe("in the editor", () => {
  test.each(datasets)("$get completes its ids", ({ name, get }) => {
    const published = readJson(join(consumer, "node_modules/@ai-almanac", name, "dist/data.json")) as { id: string }[];
    const offered = completions(`import { ${get} } from "@ai-almanac/${name}";\n${get}("|");`);
    for (const { id } of published) expect(offered).toContain(id);
  });

  const conditions = (inside: string): readonly string[] =>
    completions(`import { deals } from "@ai-almanac/deals";
import { where } from "@ai-almanac/query";
where(deals, { ${inside} });`);

  test("`where` completes the fields of a record", () => {
    const offered = conditions("|");
    const [first = {}] = readJson(join(consumer, "node_modules/@ai-almanac/deals/dist/data.json")) as object[];
    expect([...offered].sort()).toEqual(Object.keys(first).sort());
  });

  test.each([
    ["a quantity", "value: { | }", ["atLeast", "atMost", "known", "unit"]],
    ["a date", "period: { | }", ["after", "before", "during", "equal", "in", "known"]],
    ["a set", "customers: { | }", ["all", "any", "includes", "known"]],
    ["a boolean", "binding: { | }", ["equal", "known"]],
    ["rows", "events: { | }", ["known", "some"]],
    ["a row", "events: { some: { | } }", ["as", "basis", "by", "type", "when", "with"]],
    ["a status", "status: { | }", ["basis", "state", "when"]],
  ])("`where` completes the conditions that %s takes, and no other", (_, inside, expected) => {
    expect([...conditions(inside)].sort()).toEqual(expected);
  });

  const stages = ["announced", "closed", "completed", "delivered", "intent", "signed", "talks"];
  const stops = ["abandoned", "blocked", "paused", "replaced", "terminated", "unwound"];

  test.each([
    [
      "an enum",
      `events: { some: { basis: "|" } }`,
      ["analyst", "filing", "official", "reference", "reported", "rumour"],
    ],
    ["an event", `events: { some: { type: "|" } }`, [...stages, ...stops, "amended", "probed", "resumed"]],
    ["a plan", `targets: { some: { event: { in: ["|"] } } }`, stages],
    ["a status", `status: "|"`, ["planned", ...stages, ...stops]],
    ["a state", `status: { state: "|" }`, ["planned", ...stages, ...stops]],
  ])("`where` completes the words of %s, and no other", (_, inside, expected) => {
    expect([...conditions(inside)].sort()).toEqual(expected.toSorted());
  });

  test.each([`kinds: "|"`, `kinds: { includes: "|" }`, `kinds: { any: ["|"] }`])(
    "`where` completes the words of a closed set: %s",
    (inside) => {
      const offered = conditions(inside);
      expect(offered).toEqual(expect.arrayContaining(["chip-purchase", "warrant"]));
      expect(offered).not.toContain("meta");
    },
  );

  test("`sum` completes the fields that hold a quantity, `claimsFor` those of which sources speak", () => {
    const offeredIn = (call: string): readonly string[] =>
      completions(`import { deals } from "@ai-almanac/deals";
import { dealClaims } from "@ai-almanac/deals/claims";
import { claimsFor, sum } from "@ai-almanac/query";
${call}`);
    const summed = offeredIn('sum(deals, "|");');
    expect(summed).toEqual(expect.arrayContaining(["capacity", "value"]));
    expect(summed).not.toContain("customers");
    const spoken = offeredIn('claimsFor(dealClaims, "meta-amd-2026-02", "|");');
    expect(spoken).toEqual(expect.arrayContaining(["capacity", "customers"]));
    for (const computed of ["contested", "status", "sources"]) expect(spoken).not.toContain(computed);
  });

  test("the door of one record completes its ids", () => {
    const offered = completions(`import chip from "@ai-almanac/chips/records/|";`);
    expect(offered).toContain("meta-mtia-v5");
  });
});

/** Puts a fixture beside the consumer's node_modules, under the ending asked for. */
function place(file: string): string {
  const from = join(fixtures, file.startsWith("cjs-only") ? file : file.replace(/\.[cm]?ts$/, ".ts"));
  const to = join(consumer, file);
  copyFileSync(from, to);
  return to;
}

function readable(diagnostic: ts.Diagnostic): string {
  const where = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  const file = diagnostic.file?.fileName.replace(consumer, "") ?? "";
  return `${file}:${(where?.line ?? 0) + 1} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
}

/** What the compiler makes of a program. */
function cost(text: string): { types: number; instantiations: number } {
  const file = join(consumer, "cost.mts");
  writeFileSync(file, text);
  const program = ts.createProgram([file], { ...common, module: ts.ModuleKind.NodeNext, skipLibCheck: true });
  program.getSemanticDiagnostics();
  return { types: program.getTypeCount(), instantiations: program.getInstantiationCount() };
}

/** What an editor offers at the bar. */
function completions(text: string): string[] {
  const file = join(consumer, "editor.mts");
  const source = text.replace("|", "");
  const read = (path: string) => (path === file ? source : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    getCurrentDirectory: () => consumer,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCompilationSettings: () => ({ ...common, module: ts.ModuleKind.NodeNext }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
  });
  return service.getCompletionsAtPosition(file, text.indexOf("|"), {})?.entries.map(({ name }) => name) ?? [];
}
