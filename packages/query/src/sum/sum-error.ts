/**
 * Why records are not added: a field that is not there or holds no quantity; units, measures, bases or definitions that
 * differ; a whole beside its part; periods of one organization that share a day; a record given twice.
 */
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

/** Thrown for a sum that would say something false. */
export class SumError extends Error {
  override readonly name = "SumError";
  readonly code: SumErrorCode;
  /** The records that clash. */
  readonly ids: readonly string[];
  /**
   * What does not fit: the name of the field, the value that is no quantity, the two units, measures, bases, definitions
   * or periods in the order of `ids`, the id of the part or of the record given twice.
   */
  readonly value: unknown;

  constructor(code: SumErrorCode, message: string, ids: readonly string[], value: unknown) {
    super(message);
    this.code = code;
    this.ids = ids;
    this.value = value;
  }
}
