import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, inject, test } from "vitest";
import { root } from "../workspace.ts";

const documents = globSync(["README.md", "packages/*/README.md", "packages/datasets/*/README.md"], {
  cwd: root,
}).sort();
const withCode = documents.map((document) => ({ document, code: codeOf(document) })).filter(({ code }) => code !== "");

/** What a snippet takes for granted. */
const given: Readonly<Record<string, string>> = {
  "packages/schema/README.md": `import { getDeal } from "@ai-almanac/deals";
const json: unknown = getDeal("meta-amd-2026-02");
const yaml: unknown = { name: "A", claims: [{ source: "a", note: "b" }] };
`,
};

/** All TypeScript of a document, imports first. */
function codeOf(document: string): string {
  const text = readFileSync(join(root, document), "utf8");
  const lines = [...text.matchAll(/^```ts\n(.*?)^```/gms)].flatMap(([, block = ""]) => block.split("\n"));
  const imports = lines.filter((line) => line.startsWith("import "));
  return [...new Set(imports), ...lines.filter((line) => !line.startsWith("import "))].join("\n").trim();
}

/** The value that a comment shows after an expression; undefined where it tells something else. */
function shownValue(comment: string): string | undefined {
  for (let end = comment.length; end > 0; end -= 1) {
    const text = comment.slice(0, end).trim();
    if (!/["\]}\d]$/.test(text)) continue;
    try {
      new Function(`return (${text});`)();
      return text;
    } catch {
      // A shorter part may be a value.
    }
  }
  return undefined;
}

const check = `import { deepStrictEqual } from "node:assert";\n`;
const withChecks = (code: string) =>
  code.replaceAll(/^(?!import|const)(\S.*?); \/\/ ([["{\d].*)$/gm, (line, expression: string, comment: string) => {
    const value = shownValue(comment);
    return value === undefined ? line : `deepStrictEqual(${expression}, ${value});`;
  });

const folder = join(inject("consumer"), "snippets");
const fileOf = (document: string) => join(folder, `${document.replaceAll("/", "-")}.mts`);
let problems: readonly ts.Diagnostic[] = [];

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const { document, code } of withCode) {
    writeFileSync(fileOf(document), `${check}${given[document] ?? ""}${withChecks(code)}\n`);
  }
  const program = ts.createProgram(
    withCode.map(({ document }) => fileOf(document)),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      typeRoots: [join(root, "node_modules/@types")],
      types: ["node"],
    },
  );
  problems = ts.getPreEmitDiagnostics(program);
});

test.each(withCode)("the code of $document compiles, runs and gives what it shows", ({ document }) => {
  const own = problems.filter(({ file }) => file?.fileName.endsWith(fileOf(document)));
  expect(own.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  execFileSync(process.execPath, ["--no-warnings", fileOf(document)], { stdio: "pipe" });
});

test("nothing else is wrong with the types", () => {
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

test("a value that a comment shows is found", () => {
  expect(shownValue('["value"]: the sources contradict each other')).toBe('["value"]');
  expect(shownValue('"2026-02-24", or null')).toBe('"2026-02-24"');
  expect(shownValue("{ min, max, unknown … }")).toBeUndefined();
});
