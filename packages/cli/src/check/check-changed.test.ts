import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkFiles, type ReadFiles, readFiles } from "@ai-almanac/compiler";
import { expect, test } from "vitest";
import { makeTree } from "../../../compiler/tests/tree.ts";
import { checkSome } from "./check-changed.ts";

const cases = join(import.meta.dirname, "../../../compiler/tests/bad-input");
const good = readFiles(join(import.meta.dirname, "../../../compiler/tests/good-tree"));
const before = new Map(good.files.map(({ path, text }) => [path, text]));

/** What the full check says, as far as it is about judged files: the same and in the same order. */
function expectSame(all: ReadFiles, paths: readonly string[]): void {
  const found = checkSome(all, paths, before).problems;
  const full = checkFiles(all).problems;
  expect(found).toEqual(full);
}

test.each(readdirSync(cases))("%s is found by a check of what changed", (name) => {
  const all = readFiles(makeTree(join(cases, name)).root);
  const now = new Map(all.files.map(({ path, text }) => [path, text]));
  const named = [...all.problems.map(({ file }) => file), ...now.keys()];
  expectSame(
    all,
    [...new Set(named)].filter((path) => now.get(path) !== before.get(path) || !now.has(path)),
  );
});

test.each(good.files.map(({ path }) => path))("what breaks without %s is found, wherever it stands", (path) => {
  const gone = good.files.find((file) => file.path === path);
  const ids = new Map([...good.ids].map(([dataset, own]) => [dataset, new Set(own)]));
  if (gone?.role === "record") ids.get(gone.dataset)?.delete(gone.id);
  expectSame({ files: good.files.filter((file) => file.path !== path), ids, problems: [] }, [path]);
});

test("a good file alone is right", () => {
  for (const { path } of good.files) expect(checkSome(good, [path], new Map()).problems).toEqual([]);
});
