import { join } from "node:path";
import { checkAll } from "../check-all.ts";
import { writeFiles } from "../emit/write-files.ts";
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
  writeFiles(join(root, ".almanac"), new Map([["report.json", `${JSON.stringify(made, null, 2)}\n`]]));
  process.stdout.write(printReport(made));
  return 0;
}
