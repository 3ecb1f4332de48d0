import type { Quantity } from "../types.ts";
import { checkNumber } from "./check-number.ts";
import { checkQuantity } from "./check-quantity.ts";
import { span } from "./span.ts";

/**
 * Whether a quantity is `number` or less, in its own unit: true or false where every number that it allows says so,
 * else undefined. `about` allows 10 per cent to each side. Throws QuantityError where `quantity`
 * is none, or `number`.
 *
 * ```ts
 * atMost(parseQuantity("up to 6 GW"), 6); // true
 * atMost(parseQuantity("over 5e9 USD"), 6e9); // undefined
 * ```
 */
export function atMost(quantity: Quantity, number: number): boolean | undefined {
  checkNumber(number);
  checkQuantity(quantity);
  const { min, max, overMin } = span(quantity);
  if (max <= number) return true;
  return min > number || (overMin && min === number) ? false : undefined;
}
