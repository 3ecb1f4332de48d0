import type { When } from "../types.ts";
import { reach } from "./reach.ts";

/**
 * Whether `a` lies before `b`: true where every day that `a` may stand for is before every day that `b` may stand for,
 * false where no such pair of days exists, undefined where some pairs say yes and some say no.
 *
 * A When that is no interval stands for one unknown day inside its bounds, an interval for each of its days, an open
 * end for no limit; `~` allows one more unit of its own precision on each side. So neither answer changes when a date
 * becomes more exact. Throws WhenError.
 *
 * ```ts
 * isBefore("2025", "2026-02"); // true
 * isBefore("2026-02", "2026"); // undefined
 * ```
 */
export function isBefore(a: When, b: When): boolean | undefined {
  const [first, second] = [reach(a), reach(b)];
  if (first.latestEnd < second.earliestStart) return true;
  return first.earliestStart >= second.latestEnd ? false : undefined;
}
