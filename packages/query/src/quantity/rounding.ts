/**
 * How far two numbers may lie apart and still be one number, rounded: half a unit of the last non-zero digit of the
 * coarser one, at most 0.5 per cent of it (72.2e9 and 72.215e9; but not 1000 and 1200). Never as
 * far as from 0 to another number.
 */
export function rounding(a: number, b: number): number {
  // Numbers of one place differ by a whole unit or not at all: which of the two counts does not matter.
  const coarser = lastPlace(a) >= lastPlace(b) ? a : b;
  return Math.min(10 ** lastPlace(coarser) / 2, Math.abs(coarser) * 0.005);
}

/** The power of ten of a number's last non-zero digit; 0 for 0, which has none: half a per cent of it is nothing. */
function lastPlace(value: number): number {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  return Number(exponent) - (mantissa.split(".")[1]?.length ?? 0);
}
