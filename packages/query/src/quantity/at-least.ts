import type { Quantity } from "../types.ts";
import { checkNumber } from "./check-number.ts";
import { checkQuantity } from "./check-quantity.ts";
import { span } from "./span.ts";

/**
 * Whether a quantity is `number` or more, in its own unit: true or false where every number that it allows says so,
 * else undefined. `about` allows 10 per cent to each side. Throws QuantityError where `quantity`
 * is none, or `number`.
 *
 * ```ts
 * atLeast(parseQuantity("over 5e9 USD"), 5e9); // true
 * atLeast(parseQuantity("up to 6 GW"), 5); // undefined
 * ```
 */
export function atLeast(quantity: Quantity, number: number): boolean | undefined {
  checkNumber(number);
  checkQuantity(quantity);
  const { min, max, underMax } = span(quantity);
  if (min >= number) return true;
  return max < number || (underMax && max === number) ? false : undefined;
}
