import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const goodTree = join(import.meta.dirname, "good-tree");

/** A copy of the good tree with the files of a case laid over it; gone after the test. */
export function makeTree(changes?: string): { root: string; datasets: string } {
  const root = mkdtempSync(join(tmpdir(), "ai-almanac-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(goodTree, root, { recursive: true });
  const datasets = join(root, "packages", "datasets");
  if (changes !== undefined)
    cpSync(changes, datasets, { recursive: true, filter: (path) => !path.endsWith("problems.txt") });
  return { root, datasets };
}
