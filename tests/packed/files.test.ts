import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { root } from "../workspace.ts";

const consumer = inject("consumer");
const command = join(consumer, "node_modules/.bin/ai-almanac");
const folder = mkdtempSync(join(tmpdir(), "ai-almanac-files-"));
const duckdb = join(consumer, "node_modules/@duckdb");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(duckdb, { force: true });
});

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

test.each([
  {
    ending: "mjs",
    load: 'import { files } from "@ai-almanac/files"; import { filePath } from "@ai-almanac/files/node";',
  },
  {
    ending: "cjs",
    load: 'const { files } = require("@ai-almanac/files"); const { filePath } = require("@ai-almanac/files/node");',
  },
])("the list and the paths, from $ending", ({ ending, load }) => {
  const file = `files.${ending}`;
  const program = `${load}
    console.log(JSON.stringify(files.map(({ name, bytes }) => [name, bytes, filePath(name)])));`;
  writeFileSync(join(consumer, file), program);
  const printed = execFileSync(process.execPath, [file], { cwd: consumer, encoding: "utf8" });
  const listed = JSON.parse(printed) as [name: string, bytes: number, path: string][];
  expect(listed.length).toBeGreaterThan(50);
  for (const [name, bytes, path] of listed) expect(readFileSync(path).length, name).toBe(bytes);
});

test("every file can be asked for by its name", () => {
  const program = `import { createRequire } from "node:module";
    import { files } from "@ai-almanac/files";
    const { resolve } = createRequire(import.meta.url);
    console.log(JSON.stringify(files.map(({ name }) => resolve("@ai-almanac/files/" + name))));`;
  writeFileSync(join(consumer, "doors.mjs"), program);
  const printed = execFileSync(process.execPath, ["doors.mjs"], { cwd: consumer, encoding: "utf8" });
  for (const path of JSON.parse(printed) as string[]) expect(existsSync(path), path).toBe(true);
});

test("export, as installed", () => {
  expect(run("export", "deals", "--format", "csv", "--out", "data")).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(join(folder, "data"))).toEqual(["deals.csv"]);
});

test("sql, as installed: without DuckDB it says what to do, with it it answers", () => {
  expect(run("sql", "SELECT 1")).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^sql needs DuckDB, .*\nTo do: install it beside ai-almanac, .*\n$/),
  });
  symlinkSync(join(root, "node_modules/@duckdb"), duckdb, "junction");
  const query = "SELECT id FROM deals WHERE id = 'meta-amd-2026-02'";
  expect(run("sql", query, "--format", "csv")).toEqual({ status: 0, stderr: "", stdout: "id\nmeta-amd-2026-02\n" });
  expect(run("sql", "SELECT * FROM read_text('/etc/hostname')")).toMatchObject({ status: 1, stdout: "" });
});
