import { QuantityError } from "./quantity-error.ts";

const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** Reads one number: digits, a decimal point, an exponent; no separators. `whole` is the text that errors echo. Throws QuantityError. */
export function readNumber(text: string, whole: string, signed: boolean): number {
  if (!pattern.test(text)) {
    throw new QuantityError(
      "number",
      whole,
      "a number without separators and a space after it, for example 6, 0.5 or 60e9",
      text,
    );
  }
  const value = Number(text);
  // Neither overflow nor underflow may turn what a source says into something else.
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(text.replace(/e.*/, "")))) {
    throw new QuantityError("number", whole, "a number between 1e-300 and 1e300, for example 60e9", text);
  }
  if (value < 0 && !signed) {
    throw new QuantityError(
      "sign",
      whole,
      "a number that is not negative: this field takes none below zero, for example 6",
      text,
    );
  }
  return value === 0 ? 0 : value;
}
