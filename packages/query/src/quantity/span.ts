import type { Quantity } from "../types.ts";

/** The numbers that a quantity allows. */
export interface Span {
  /** Minus infinity where there is no bound. */
  readonly min: number;
  /** Infinity where there is no bound. */
  readonly max: number;
  /** True where the bound itself is excluded. */
  readonly overMin: boolean;
  readonly underMax: boolean;
}

/** What `about` leaves open on each side, as a share of the number. */
const aboutShare = 0.1;

/** The numbers that a quantity allows: its bounds, `about` 10 per cent to each side. */
export function span({ min, max, stated }: Quantity): Span {
  return {
    min: min === null ? Number.NEGATIVE_INFINITY : min - about(min, stated),
    max: max === null ? Number.POSITIVE_INFINITY : max + about(max, stated),
    overMin: stated === "over",
    underMax: stated === "under",
  };
}

function about(value: number, stated: Quantity["stated"]): number {
  return stated === "about" ? Math.abs(value) * aboutShare : 0;
}
