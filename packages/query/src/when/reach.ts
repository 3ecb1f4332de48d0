import type { Day, When } from "../types.ts";
import { neighbour } from "./neighbour.ts";
import { readWhen } from "./read-when.ts";

/** Before every day and after every day, as open ends compare. */
export const firstDay: Day = "0000-01-01";
export const lastDay: Day = "9999-12-31";

/** Where a When may begin and end, inclusive. Open ends lie at `firstDay` and `lastDay`. */
export interface Reach {
  readonly earliestStart: Day;
  readonly latestStart: Day;
  readonly earliestEnd: Day;
  readonly latestEnd: Day;
}

/**
 * How far a When reaches: as stated, except that an approximate end lies anywhere up to one unit of its own precision
 * away, so that about March begins between February and April and ends between February and April. Throws WhenError.
 */
export function reach(when: When): Reach {
  const { start, end } = readWhen(when);
  const earliestStart = start ? (start.approximate ? neighbour(start, -1) : start).from : firstDay;
  const latestStart = start ? (start.approximate ? neighbour(start, 1) : start).from : firstDay;
  const earliestEnd = end ? (end.approximate ? neighbour(end, -1) : end).to : lastDay;
  const latestEnd = end ? (end.approximate ? neighbour(end, 1) : end).to : lastDay;
  return {
    earliestStart,
    // However far an approximate end moves, nothing ends before it begins.
    latestStart: latestStart < latestEnd ? latestStart : latestEnd,
    earliestEnd: earliestEnd > earliestStart ? earliestEnd : earliestStart,
    latestEnd,
  };
}
