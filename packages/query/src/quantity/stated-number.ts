import type { Quantity } from "../types.ts";

/** The one number of a quantity that is stated with one. */
export function statedNumber({ min, max }: Quantity): number {
  return (min ?? max) as number;
}
