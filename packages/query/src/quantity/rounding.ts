/**
 * How far two numbers may lie apart and still be one number, rounded: half a unit of the last non-zero digit of the
 * coarser one, at most 0.5 per cent of it (72.2e9 and 72.215e9; but not 1000 and 1200). 0 where both are 0.
 */
export function rounding(a: number, b: number): number {
  // Numbers of one place differ by a whole unit or not at all: which of the two counts does not matter.
  const coarser = lastPlace(a) >= lastPlace(b) ? a : b;
  if (coarser === 0) return 0;
  return Math.min(10 ** lastPlace(coarser) / 2, Math.abs(coarser) * 0.005);
}

/** The power of ten of a number's last non-zero digit; minus infinity for 0, which has none. */
function lastPlace(value: number): number {
  if (value === 0) return Number.NEGATIVE_INFINITY;
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  return Number(exponent) - (mantissa.split(".")[1]?.length ?? 0);
}
