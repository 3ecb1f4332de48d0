/**
 * The sum of decimal numbers, exact in decimal: 0.1 + 0.2 is 0.3, and the order never changes the result. Each number
 * counts as the shortest decimal that names it, which is what its source wrote.
 */
export function addExactly(numbers: readonly number[]): number {
  return addParts(numbers, 1, Number.MAX_SAFE_INTEGER) ?? addParts(numbers, 1000, 1e15) ?? addLong(numbers);
}

/**
 * Adds whole numbers of parts of one, which binary arithmetic does exactly up to `most`; null where a number is no whole
 * number of parts, or a total grows too large. No two numbers of 15 digits or fewer share a binary one.
 */
function addParts(numbers: readonly number[], parts: number, most: number): number | null {
  let total = 0;
  for (const number of numbers) {
    const whole = Math.round(number * parts);
    total += whole;
    if (whole / parts !== number || Math.abs(whole) > most || Math.abs(total) > most) return null;
  }
  return total / parts;
}

/** For numbers of any size and any number of decimals. */
function addLong(numbers: readonly number[]): number {
  const decimals = numbers.map(toDecimal);
  const scale = Math.min(0, ...decimals.map((decimal) => decimal.exponent));
  const total = decimals.reduce((sum, { digits, exponent }) => sum + digits * 10n ** BigInt(exponent - scale), 0n);
  return Number(`${total}e${scale}`);
}

function toDecimal(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
