import type { When } from "../types.ts";
import { bounds } from "../when/bounds.ts";
import { epochDay } from "../when/epoch-day.ts";

/** Days since 1970-01-01: from the first to before `end`; where it is open, before or after every day. */
export interface DayRange {
  readonly from: number;
  readonly end: number;
}

/** After every day, and still a small integer, which is compared fastest. */
export const noDay = 2 ** 30 - 1;

/**
 * Periods are asked for again and again, and reading one costs more than the search that it is for. An object without a
 * prototype: a text is found faster in it than in a Map.
 */
let kept: Record<When, DayRange> = /* @__PURE__ */ Object.create(null);
let count = 0;
const mostKept = 1000;

/** First and last day of a period as numbers. Throws WhenError. */
export function dayRange(period: When): DayRange {
  return (typeof period === "string" ? kept[period] : undefined) ?? readRange(period);
}

function readRange(period: When): DayRange {
  const { from, to } = bounds(period);
  const range = { from: from === null ? -noDay : epochDay(from), end: to === null ? noDay : epochDay(to) + 1 };
  count += 1;
  if (count > mostKept) {
    kept = Object.create(null);
    count = 1;
  }
  kept[period] = range;
  return range;
}
