import type { Day } from "../types.ts";
import { monthSpan } from "./month-span.ts";
import type { Point } from "./point.ts";
import { shiftDay } from "./shift-day.ts";

/** What lies one unit of the point's own precision before (-1) or after (1): of March, the days of February. */
export function neighbour(point: Point, step: -1 | 1): { from: Day; to: Day } {
  if (point.day !== null) {
    const day = shiftDay(point.from, step);
    return { from: day, to: day };
  }
  return monthSpan(point.firstMonth + step * point.months, point.months);
}
