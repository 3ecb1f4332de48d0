/** What the command line uses of the compiler. */
export { type CheckResult, checkAll, checkFiles } from "./check-all.ts";
export type { CheckedClaims, CheckedSources, PublishedRedirect } from "./emit/checked.ts";
export { writeFiles } from "./emit/write-files.ts";
export type { Checked } from "./fill/fill-all.ts";
export { fillReadable } from "./fill/fill-readable.ts";
export { parseFile } from "./parse/parse-file.ts";
export { parseOnce } from "./parse/parse-once.ts";
export { closest } from "./problem/closest.ts";
export { printProblem } from "./problem/print-problem.ts";
export type { Problem } from "./problem/problem.ts";
export { decode } from "./read/decode.ts";
export { idPattern } from "./read/list-records.ts";
export { publishersPath, type ReadFiles, readFiles } from "./read/read-files.ts";
export type { FileRole, SourceFile } from "./read/source-file.ts";
export { type Answer, answerCheck, count, problemsText } from "./run-check.ts";
