import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkAll } from "../check-all.ts";
import { printProblem } from "../problem/print-problem.ts";
import { printReport } from "./print-report.ts";
import { report } from "./report.ts";

/** The command `report`: prints the coverage and writes it as JSON to `.almanac/report.json`. Gives the exit code. */
export function runReport(root: string): number {
  const { problems, checked } = checkAll(root);
  if (checked === null) {
    process.stderr.write(`${problems.map(printProblem).join("\n")}\n\nNothing is reported until these are mended.\n`);
    return 1;
  }
  const made = report(checked);
  const target = join(root, ".almanac", "report.json");
  mkdirSync(join(root, ".almanac"), { recursive: true });
  writeFileSync(`${target}.draft`, `${JSON.stringify(made, null, 2)}\n`);
  renameSync(`${target}.draft`, target);
  process.stdout.write(printReport(made));
  return 0;
}
