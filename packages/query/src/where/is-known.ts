import { isQuantity } from "../quantity/is-quantity.ts";

/** Whether somebody has given a value: not null, not an empty list, not a quantity without any number. */
export function isKnown(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isQuantity(value) ? value.min !== null || value.max !== null : value !== null;
}
