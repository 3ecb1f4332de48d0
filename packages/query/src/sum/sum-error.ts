export type SumErrorCode =
  | "unknown-field"
  | "not-a-quantity"
  | "mixed-units"
  | "mixed-measures"
  | "mixed-bases"
  | "mixed-definitions"
  | "part-of-whole"
  | "overlapping-periods"
  | "counted-twice";

/** A sum that would say something false; `ids` are the records that clash. */
export class SumError extends Error {
  override readonly name = "SumError";
  readonly code: SumErrorCode;
  readonly ids: readonly string[];

  constructor(code: SumErrorCode, message: string, ids: readonly string[]) {
    super(message);
    this.code = code;
    this.ids = ids;
  }
}
