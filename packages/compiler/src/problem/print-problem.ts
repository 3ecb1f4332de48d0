import type { Problem } from "./problem.ts";

/** Characters that move the cursor, change colours or turn the reading direction: never let a file name or key print them. */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One problem on one line. */
export function printProblem(problem: Problem): string {
  const { file, line, column, field, what, expected, found, todo } = problem;
  const text = `${file}:${line}:${column} ${field}: ${what}; expected ${expected}; found ${found}; to do: ${todo}`;
  return text.replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
