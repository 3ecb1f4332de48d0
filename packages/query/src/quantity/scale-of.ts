import { decimal } from "./decimal.ts";

/** A power of a thousand and its word on pages. */
export interface Scale {
  readonly shift: number;
  readonly word: string;
}

const scales: readonly Scale[] = [
  { shift: 12, word: "tn" },
  { shift: 9, word: "bn" },
  { shift: 6, word: "million" },
];
/** For units that are never written in millions. */
export const noScale: Scale = { shift: 0, word: "" };
/** More cannot be taken in at a glance: $1,234,567,890 is read sooner than $1.23456789 bn. */
const mostDecimals = 6;

/**
 * The scale on which a number is written with the fewest digits and without rounding it: whole thousands as they stand in
 * filings ($12.9303 bn), anything finer in full (1,048,576).
 */
export function scaleOf(value: number): Scale {
  const found = scales.find(({ shift }) => Math.abs(value) >= 10 ** shift);
  if (!found) return noScale;
  const decimals = decimal(value, found.shift).split(".")[1]?.length ?? 0;
  return decimals > Math.min(mostDecimals, found.shift - 3) ? noScale : found;
}
