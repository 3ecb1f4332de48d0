import { QuantityError } from "./quantity-error.ts";

/** Throws QuantityError unless a quantity can be compared with `number`: NaN would pass for a bound that nothing meets. */
export function checkNumber(number: number): void {
  if (typeof number === "number" && !Number.isNaN(number)) return;
  const text = String(number);
  throw new QuantityError("number", text, "a number in the unit of the quantity, for example 60e9", text);
}
