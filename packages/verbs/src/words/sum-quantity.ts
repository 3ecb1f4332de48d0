import type { Quantity, Sum } from "@ai-almanac/query";

/** A sum as a quantity, so that it is worded as one; null where nothing bounds it on either side. */
export function sumQuantity({ min, max, unit, ids, unknown, missing }: Sum): Quantity | null {
  if (unit === null) return null;
  if (max === null && min === 0) {
    const nobodyTells = unknown.length + missing.length === ids.length;
    return nobodyTells ? { min: null, max: null, unit, stated: "undisclosed" } : null;
  }
  if (max === null) return { min, max, unit, stated: "at-least" };
  if (max === min) return { min, max, unit, stated: "exact" };
  return min === 0 ? { min: null, max, unit, stated: "up-to" } : { min, max, unit, stated: "range" };
}

/** What a sum leaves open, in words; null where nothing is. */
export function openEnds({ unknown, missing, capped, about }: Sum): string | null {
  const parts = [
    [unknown.length, "undisclosed"],
    [missing.length, "without a value"],
    [capped.length, "of which only a ceiling is stated"],
    [about.length, "stated as about"],
  ] as const;
  const open = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return open.length === 0 ? null : open.join(", ");
}
