import type { Quantity } from "../types.ts";
import { checkQuantity } from "./check-quantity.ts";
import { clash } from "./clash.ts";

/**
 * Whether two quantities can't both be true: one unit, and no number in common. Bounds that are alike within rounding
 * still touch; `about` reaches 10 per cent to each side instead. Undisclosed has no bounds to contradict, and quantities
 * of different units are not compared.
 *
 * ```ts
 * contradict(parseQuantity("over 6 GW"), parseQuantity("5 GW")); // true
 * contradict(parseQuantity("up to 6 GW"), parseQuantity("5 GW")); // false
 * ```
 *
 * @throws QuantityError where one of them is no quantity
 */
export function contradict(a: Quantity, b: Quantity): boolean {
  checkQuantity(a);
  checkQuantity(b);
  return clash(a, b);
}
