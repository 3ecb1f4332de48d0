import { type Quantity, writeQuantity } from "@ai-almanac/query";

/** A quantity as records write it; null where nobody gives one. */
export function plainQuantity(value: unknown): string | null {
  return value === null ? null : writeQuantity(value as Quantity);
}
