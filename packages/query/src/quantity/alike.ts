import type { Quantity, Stated } from "../types.ts";
import { isWithin } from "./is-within.ts";
import { rounding } from "./rounding.ts";

const onlyToTheirOwn: ReadonlySet<Stated> = new Set(["over", "at-least", "under", "up-to", "magnitude", "undisclosed"]);

/** Whether two quantities, known to be some, say the same: see `equal`. */
export function alike(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  if (a.stated !== b.stated && (onlyToTheirOwn.has(a.stated) || onlyToTheirOwn.has(b.stated))) return false;
  return sameBound(a.min, b.min) && sameBound(a.max, b.max);
}

function sameBound(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return isWithin(a, b, rounding(a, b));
}
