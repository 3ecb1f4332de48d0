import type { Quantity, Stated } from "../types.ts";
import { isWithin } from "./is-within.ts";
import { rounding } from "./rounding.ts";

const onlyToTheirOwn: ReadonlySet<Stated> = new Set(["over", "at-least", "under", "up-to", "magnitude", "undisclosed"]);

/**
 * Whether two quantities say the same: one unit, and both bounds alike within rounding (`rounding`). Over, at-least,
 * under, up-to, magnitude and undisclosed are equal only to their own kind; exact, about and range to each other too.
 *
 * ```ts
 * equal(parseQuantity("5e9 USD"), parseQuantity("about 5e9 USD")); // true
 * equal(parseQuantity("5e9 USD"), parseQuantity("over 5e9 USD")); // false
 * ```
 */
export function equal(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  if (a.stated !== b.stated && (onlyToTheirOwn.has(a.stated) || onlyToTheirOwn.has(b.stated))) return false;
  return alike(a.min, b.min) && alike(a.max, b.max);
}

function alike(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return isWithin(a, b, rounding(a, b));
}
