import type { Quantity } from "../types.ts";
import { alike } from "./alike.ts";
import { checkQuantity } from "./check-quantity.ts";

/**
 * Whether two quantities say the same: one unit, and both bounds alike within rounding (`rounding`). Over, at-least,
 * under, up-to, magnitude and undisclosed are equal only to their own kind; exact, about and range to each other too.
 *
 * ```ts
 * equal(parseQuantity("5e9 USD"), parseQuantity("about 5e9 USD")); // true
 * equal(parseQuantity("5e9 USD"), parseQuantity("over 5e9 USD")); // false
 * ```
 *
 * @throws QuantityError where one of them is no quantity
 */
export function equal(a: Quantity, b: Quantity): boolean {
  checkQuantity(a);
  checkQuantity(b);
  return alike(a, b);
}
