import { shown } from "../error/shown.ts";

/** Why a text or an object is not a Quantity: its form, its number, its unit, its sign, or a range that runs backwards. */
export type QuantityErrorCode = "form" | "number" | "unit" | "sign" | "order";

/** Thrown for what is not a Quantity, or not one that its field takes. */
export class QuantityError extends Error {
  override readonly name = "QuantityError";
  readonly code: QuantityErrorCode;
  /** The whole input: a text as it was given, an object in words. */
  readonly value: string;
  /** What should have stood there, with an example. */
  readonly expected: string;
  /** The piece of the input that is wrong, to be compared with what is known; empty where something is missing. */
  readonly found: string;

  constructor(code: QuantityErrorCode, value: string, expected: string, found: string) {
    const place = found === value ? shown(value) : `${found === "" ? "nothing" : shown(found)} in ${shown(value)}`;
    super(`expected ${expected}; found ${place}`);
    this.code = code;
    this.value = value;
    this.expected = expected;
    this.found = found;
  }
}
