/** Where a value stands in a file: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** What is wrong at one place of a file, in words for the person who edits it. */
export interface Problem {
  /** Relative to the repository's root, with forward slashes. */
  readonly file: string;
  /** Both count from 1; the column counts UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  /** `claims[0].says.tdp`; `(file)` for the file as a whole. */
  readonly field: string;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  /** What to do about it. */
  readonly todo: string;
}

/** A problem without its place. */
export type ProblemText = Pick<Problem, "what" | "expected" | "found" | "todo">;

/** A problem of a file as a whole, which has no place inside it. */
export function fileProblem(file: string, text: ProblemText, line = 1, column = 1): Problem {
  return { file, line, column, field: "(file)", ...text };
}
