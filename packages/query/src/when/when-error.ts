import { shown } from "../error/shown.ts";

/** Why a text is not a When: its form, its year, its part of a year, its day, or an interval that runs backwards. */
export type WhenErrorCode = "form" | "year" | "part" | "day" | "order";

/** Thrown for a text that is not a When. */
export class WhenError extends Error {
  override readonly name = "WhenError";
  readonly code: WhenErrorCode;
  /** The whole input, as it was given. */
  readonly value: string;
  /** What should have stood there, with an example. */
  readonly expected: string;

  constructor(code: WhenErrorCode, value: string, expected: string) {
    super(`expected ${expected}; found ${shown(value)}`);
    this.code = code;
    this.value = value;
    this.expected = expected;
  }
}
