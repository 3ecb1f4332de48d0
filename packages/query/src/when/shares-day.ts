import type { When } from "../types.ts";
import { reach } from "./reach.ts";

/**
 * Whether one day could be meant by both: their bounds have a day in common, where `~` reaches one unit of its own
 * precision further on each side. Two Whens contradict where this is false. Throws WhenError.
 *
 * ```ts
 * sharesDay("2026-03~", "2026-02"); // true
 * sharesDay("2026-03", "2026-02"); // false
 * ```
 */
export function sharesDay(a: When, b: When): boolean {
  const [first, second] = [reach(a), reach(b)];
  return first.earliestStart <= second.latestEnd && second.earliestStart <= first.latestEnd;
}
