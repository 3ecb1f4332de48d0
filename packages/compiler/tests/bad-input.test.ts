import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAll } from "../src/check-all.ts";
import { printProblem } from "../src/problem/print-problem.ts";
import { makeTree } from "./tree.ts";

const folder = join(import.meta.dirname, "bad-input");

/** The texts are under test: each case keeps them in its problems.txt. */
test.each(readdirSync(folder))("%s", async (name) => {
  const { problems, checked } = checkAll(makeTree(join(folder, name)).root);
  expect(checked).toBeNull();
  await expect(`${problems.map(printProblem).join("\n")}\n`).toMatchFileSnapshot(join(folder, name, "problems.txt"));
});
