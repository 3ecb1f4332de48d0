/**
 * Why a question can't be answered. `unknown-record`: there is no such record, which a command may call "nothing found"; all others mean
 * that the question was not understood.
 */
export type VerbErrorCode =
  | "missing-argument"
  | "unknown-argument"
  | "wrong-value"
  | "unknown-dataset"
  | "unknown-record"
  | "unknown-field"
  | "unknown-filter"
  | "unknown-word"
  | "cannot-add";

/** Something wrong with a question that who asked can mend. */
export class VerbError extends Error {
  override readonly name = "VerbError";
  readonly code: VerbErrorCode;
  /** The argument, or the filter, that it is about; null where it is about none. */
  readonly argument: string | null;
  /** What was given. */
  readonly value: unknown;
  /** What should have stood there, with an example; of `cannot-add` why it would say something false. */
  readonly expected: string;
  /** What was probably meant, best first; empty where nothing is near. */
  readonly suggestions: readonly string[];

  constructor(
    code: VerbErrorCode,
    argument: string | null,
    value: unknown,
    expected: string,
    suggestions: readonly string[] = [],
  ) {
    const found = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));
    const meant = suggestions.length === 0 ? "" : `; did you mean ${suggestions.join(" or ")}?`;
    const what = code === "cannot-add" ? expected : `expected ${expected}; found ${shortened(found)}${meant}`;
    super(argument === null ? what : `${shortened(argument)}: ${what}`);
    this.code = code;
    this.argument = argument;
    this.value = value;
    this.expected = expected;
    this.suggestions = suggestions;
  }
}

const mostShown = 120;

function shortened(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
