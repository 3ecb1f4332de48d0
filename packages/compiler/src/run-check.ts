import { performance } from "node:perf_hooks";
import { checkAll } from "./check-all.ts";
import type { Checked } from "./fill/fill-all.ts";
import { printProblem } from "./problem/print-problem.ts";
import { writeChecked } from "./write-checked.ts";

/** The command `check`: prints all problems, or writes what was checked. Gives the exit code. */
export function runCheck(root: string): number {
  const start = performance.now();
  const { problems, checked } = checkAll(root);
  if (checked === null) {
    const files = new Set(problems.map(({ file }) => file)).size;
    const lines = problems.map(printProblem);
    process.stderr.write(`${lines.join("\n")}\n\n${count(problems.length, "problem")} in ${count(files, "file")}; nothing was written.\n`);
    return 1;
  }
  const written = writeChecked(root, checked);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${countsOf(checked).join("\n")}\nAll right after ${seconds} s; ${count(written, "changed file")} written to .almanac/checked.\n`);
  return 0;
}

function countsOf(checked: Checked): string[] {
  return Object.values(checked).map((dataset) => {
    const name = dataset.dataset.padEnd(14);
    if (dataset.dataset === "sources") {
      return `${name}${count(dataset.sources.length, "source")}, ${count(dataset.publishers.length, "publisher")}`;
    }
    const claims = dataset.records.reduce((sum, record) => sum + record.claims.length, 0);
    return `${name}${count(dataset.records.length, "record")}, ${count(claims, "claim")}`;
  });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
