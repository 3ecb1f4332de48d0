import { shown } from "./shown.ts";

/**
 * Why a question can't be answered: a field, an id or an axis that is not there; a condition or a key that does not fit
 * its field; days that run backwards; an order that belongs to other records, or to these
 * before a program sorted them otherwise.
 */
export type QueryErrorCode =
  | "unknown-field"
  | "unknown-id"
  | "unknown-axis"
  | "wrong-condition"
  | "wrong-key"
  | "wrong-period"
  | "wrong-order";

/** Thrown for a question that does not fit the records it is put to. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly code: QueryErrorCode;
  /** What was given and does not fit. */
  readonly value: unknown;
  /** What should have stood there, with an example. */
  readonly expected: string;

  constructor(code: QueryErrorCode, value: unknown, expected: string) {
    super(`expected ${expected}; found ${shown(value)}`);
    this.code = code;
    this.value = value;
    this.expected = expected;
  }
}
