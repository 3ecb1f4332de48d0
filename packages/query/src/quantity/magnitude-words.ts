import type { Quantity } from "../types.ts";
import { magnitudes } from "./magnitudes.ts";
import { QuantityError } from "./quantity-error.ts";

/** The words of a magnitude: `tens of billions`. Throws QuantityError `form` where no words stand for its bounds. */
export function magnitudeWords({ min, max }: Quantity): string {
  const found = magnitudes.find((magnitude) => magnitude.min === min && magnitude.max === max);
  if (found) return found.words;
  const bounds = `${min} to ${max}`;
  throw new QuantityError(
    "form",
    bounds,
    "the bounds of a magnitude, for example 1e10 and 1e11 for tens of billions",
    bounds,
  );
}
