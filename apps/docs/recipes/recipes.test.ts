import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const recipes = globSync("*.ts", { cwd: import.meta.dirname })
  .filter((file) => !file.endsWith(".test.ts"))
  .sort();

// Where records changed and a recipe rightly prints something else: `npx vitest run -u apps/docs/recipes`.
test.each(recipes)("%s prints what the guide shows", async (file) => {
  const { stdout, stderr } = await run(process.execPath, [join(import.meta.dirname, file)]);
  expect(stderr).toBe("");
  await expect(stdout).toMatchFileSnapshot(`${basename(file, ".ts")}.txt`);
});
