const mostWhole = 1e15;

/**
 * The sum of decimal numbers, exact in decimal: 0.1 + 0.2 is 0.3, and the order never changes the result. Each number
 * counts as the shortest decimal that names it, which is what its source wrote.
 */
export function addExactly(numbers: readonly number[]): number {
  return addThousandths(numbers) ?? addLong(numbers);
}

/**
 * Adds whole numbers of thousandths, which binary arithmetic does exactly up to 15 digits, where no two decimals share a
 * binary number; null where a number is none, or a total grows too large.
 */
function addThousandths(numbers: readonly number[]): number | null {
  let total = 0;
  for (const number of numbers) {
    const whole = Math.round(number * 1000);
    total += whole;
    if (whole / 1000 !== number || Math.abs(total) > mostWhole) return null;
  }
  return total / 1000;
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
