import type { Quantity } from "../types.ts";

/** The one number of a quantity that is stated with one. Throws RangeError where it has no bound at all. */
export function statedNumber({ min, max, stated }: Quantity): number {
  const number = min ?? max;
  if (number !== null) return number;
  throw new RangeError(
    `expected a number in a quantity stated as ${stated}, for example min: 6; found min and max null`,
  );
}
