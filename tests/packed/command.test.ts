import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { root } from "../workspace.ts";

const consumer = inject("consumer");
const command = join(consumer, "node_modules/.bin/ai-almanac");

function run(folder: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the command as installed checks and writes records of a checkout", () => {
  const folder = mkdtempSync(join(tmpdir(), "ai-almanac-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, "packages/compiler/tests/good-tree"), folder, { recursive: true });
  expect(run(folder, "check").stdout).toMatch(/^All right after/m);
  const flags = ["--name", "A. Person", "--source", "reuters-2026-11", "--say", "names=A. Person"];
  expect(run(folder, "new", "person", ...flags)).toMatchObject({ status: 0, stderr: "" });
  expect(run(folder, "check").stdout).toMatch(/^people {8}3 records/m);
});

test("outside a checkout it says what it needs", () => {
  expect(run(tmpdir(), "check")).toMatchObject({ status: 1, stderr: expect.stringContaining("is in no checkout") });
  expect(run(consumer, "chekc")).toMatchObject({ status: 2 });
});
