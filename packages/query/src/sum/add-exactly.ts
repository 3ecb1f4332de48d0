/**
 * The sum of decimal numbers, exact in decimal: 0.1 + 0.2 is 0.3, and neither order nor grouping changes the result.
 * Each number counts as the shortest decimal that names it, which is what its source wrote.
 */
export function addExactly(numbers: readonly number[]): number {
  const parts = numbers.map(toDecimal);
  const scale = Math.min(0, ...parts.map((part) => part.exponent));
  const total = parts.reduce((sum, { digits, exponent }) => sum + digits * 10n ** BigInt(exponent - scale), 0n);
  return Number(`${total}e${scale}`);
}

function toDecimal(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
