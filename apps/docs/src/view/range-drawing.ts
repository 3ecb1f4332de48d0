import { formatQuantity, type Quantity } from "@ai-almanac/query";
import { linearScale, type Scale } from "./scale.ts";

/** A quantity on a scale from 0 to 100 per cent, in the shape of how it was stated. */
export type RangeDrawing =
  | { readonly shape: "dot"; readonly at: number; readonly about: boolean }
  | { readonly shape: "bar"; readonly from: number; readonly to: number }
  /** An order of magnitude. */
  | { readonly shape: "decade"; readonly from: number; readonly to: number }
  /** Open above: from a floor to the end of the scale. */
  | { readonly shape: "floor"; readonly from: number }
  /** Open below: from the start of the scale to a ceiling. */
  | { readonly shape: "ceiling"; readonly to: number }
  | { readonly shape: "undisclosed" };

export function drawQuantity(quantity: Quantity, scale: Scale): RangeDrawing {
  const { min, max, stated } = quantity;
  if (stated === "magnitude" && min !== null && max !== null) {
    return { shape: "decade", from: scale.place(min), to: scale.place(max) };
  }
  if (min !== null && max !== null) {
    if (min === max) return { shape: "dot", at: scale.place(min), about: stated === "about" };
    return { shape: "bar", from: scale.place(min), to: scale.place(max) };
  }
  if (min !== null) return { shape: "floor", from: scale.place(min) };
  if (max !== null) return { shape: "ceiling", to: scale.place(max) };
  return { shape: "undisclosed" };
}

/** Several quantities on one scale that begins at zero; null where they have not all one unit, or only one speaks. */
export function drawRanges(
  quantities: readonly (Quantity | null)[],
): { drawings: RangeDrawing[]; ticks: { at: number; text: string }[] } | null {
  const known = quantities.filter((quantity) => quantity !== null);
  const units = new Set(known.map((quantity) => quantity.unit));
  const [unit] = units;
  if (known.length < 2 || known.length < quantities.length || units.size > 1 || unit === undefined) return null;
  const scale = linearScale(known.flatMap(({ min, max }) => [min, max]).filter((bound) => bound !== null));
  if (scale === null) return null;
  return {
    drawings: known.map((quantity) => drawQuantity(quantity, scale)),
    ticks: scale.ticks.map((value) => ({
      at: scale.place(value),
      text: value === 0 ? "0" : formatQuantity({ min: value, max: value, unit, stated: "exact" }),
    })),
  };
}
