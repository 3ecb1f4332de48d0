import type { When } from "../types.ts";
import { bounds } from "../when/bounds.ts";
import { dayNumber } from "./day-number.ts";

/** Days since 1970-01-01, inclusive; infinite where it is open. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Periods are asked for again and again, and reading one costs more than the search that it is for. */
const kept = /* @__PURE__ */ new Map<When, DayRange>();
const mostKept = 1000;

/** First and last day of a period as numbers. Throws WhenError. */
export function dayRange(period: When): DayRange {
  const known = kept.get(period);
  if (known !== undefined) return known;
  const { from, to } = bounds(period);
  const range: DayRange = {
    from: from === null ? Number.NEGATIVE_INFINITY : dayNumber(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(period, range);
  return range;
}
