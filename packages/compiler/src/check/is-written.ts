import type { ParsedFile } from "../parse/parse-file.ts";
import type { Path } from "../problem/problem.ts";
import { valueAt } from "./shape/prune.ts";

/** Whether something stands at a path, right or wrong: a value of the wrong shape is reported once, not also as missing. */
export function isWritten(file: ParsedFile, path: Path): boolean {
  return valueAt(file.value, path) !== undefined;
}
