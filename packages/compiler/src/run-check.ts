import { performance } from "node:perf_hooks";
import { checkAll } from "./check-all.ts";
import type { Checked } from "./fill/fill-all.ts";
import { parseFile } from "./parse/parse-file.ts";
import { printProblem } from "./problem/print-problem.ts";
import type { Problem } from "./problem/problem.ts";
import { writeChecked } from "./write-checked.ts";

/** Of one file; whoever has more to mend starts with these. */
const mostPrinted = 500;

/** What a command prints, and whether all was right. */
export interface Answer {
  readonly text: string;
  readonly isRight: boolean;
}

/** The command `check`: prints all problems, or writes what was checked. Gives the exit code. */
export function runCheck(root: string): number {
  const { text, isRight } = answerCheck(root);
  (isRight ? process.stdout : process.stderr).write(text);
  return isRight ? 0 : 1;
}

/** The same without printing. `parse`: how, where somebody counts the files. */
export function answerCheck(root: string, parse = parseFile): Answer {
  const start = performance.now();
  const { problems, checked } = checkAll(root, parse);
  if (checked === null) return { text: `${problemsText(problems)}; nothing was written.\n`, isRight: false };
  const written = writeChecked(root, checked);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const end = `All right after ${seconds} s; ${count(written, "changed file")} written to .almanac/checked.`;
  return { text: `${countsOf(checked).join("\n")}\n${end}\n`, isRight: true };
}

/** Problems as lines, and how many there are. */
export function problemsText(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${linesOf(problems).join("\n")}\n\n${count(problems.length, "problem")} in ${count(files, "file")}`;
}

/** One line a problem; of a file with very many, the first ones and how many more there are. */
function linesOf(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const number = (counts.get(problem.file) ?? 0) + 1;
    counts.set(problem.file, number);
    if (number <= mostPrinted) lines.push(printProblem(problem));
  }
  for (const [file, number] of counts)
    if (number > mostPrinted) lines.push(`${file}: ${number - mostPrinted} more problems`);
  return lines;
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

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
