import type { When } from "../types.ts";
import { reach } from "./reach.ts";

/**
 * Whether `a` lies within the period `b`: true where every day that `a` may stand for belongs to `b`, false where none
 * does, undefined where some do. `a` is read as in `isBefore`; `b` is a period with all its days, even where it is no
 * interval (a day of February is during `2026-02`), and an open end of it is no limit.
 *
 * An approximate period has only the days that it keeps when both ends move in by one unit: nothing is surely during
 * `2026-03~`. So neither answer changes when `a` becomes more exact. Throws WhenError.
 *
 * ```ts
 * isDuring("2026-02-24", "2026-Q1"); // true
 * isDuring("2026", "2026-Q1"); // undefined
 * ```
 */
export function isDuring(a: When, b: When): boolean | undefined {
  const [inner, period] = [reach(a), reach(b)];
  if (inner.earliestStart >= period.latestStart && inner.latestEnd <= period.earliestEnd) return true;
  return inner.latestEnd < period.earliestStart || inner.earliestStart > period.latestEnd ? false : undefined;
}
