import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAll } from "../src/check-all.ts";
import { printProblem } from "../src/problem/print-problem.ts";
import { makeTree } from "./tree.ts";

const folder = join(import.meta.dirname, "explained");

/** Each is a case of bad-input with a note that says how the odd thing can be true. */
test.each(readdirSync(folder))("%s is accepted once a note explains it", (name) => {
  const { problems } = checkAll(makeTree(join(folder, name)).root);
  expect(problems.map(printProblem)).toEqual([]);
});
