import type { When } from "../types.ts";
import { reach } from "./reach.ts";

/**
 * Whether two periods share a day. Here both are periods with all the days of their bounds, also where they are no
 * intervals, and an open end is no limit. Only `~` leaves it undefined: each approximate end may lie up to one unit of
 * its own precision away, and the answer must hold wherever it lies. Throws WhenError.
 *
 * ```ts
 * overlaps("2026-01/2026-06", "2026-Q2"); // true
 * overlaps("2026-03~", "2026-02"); // undefined
 * ```
 */
export function overlaps(a: When, b: When): boolean | undefined {
  const [first, second] = [reach(a), reach(b)];
  if (first.latestStart <= second.earliestEnd && second.latestStart <= first.earliestEnd) return true;
  return first.earliestStart > second.latestEnd || second.earliestStart > first.latestEnd ? false : undefined;
}
