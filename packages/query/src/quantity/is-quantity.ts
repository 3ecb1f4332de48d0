import type { Quantity } from "../types.ts";
import { isBound } from "./is-bound.ts";

/** Whether a value has the shape of a published quantity: bounds that are finite numbers or null, a unit, how it was stated. */
export function isQuantity(value: unknown): value is Quantity {
  if (typeof value !== "object" || value === null) return false;
  const { min, max, unit, stated } = value as Record<string, unknown>;
  return isBound(min) && isBound(max) && typeof unit === "string" && typeof stated === "string";
}
