import type { Day, When } from "../types.ts";
import { readWhen } from "./read-when.ts";

/**
 * First and last day that a When names, inclusive; null = open. Seasons are northern: spring is March to May, winter
 * December to February of the next year. `~` adds nothing here: the bounds are those that were stated.
 * Throws WhenError.
 *
 * ```ts
 * bounds("2026-Q1"); // { from: "2026-01-01", to: "2026-03-31" }
 * bounds("2026-02/.."); // { from: "2026-02-01", to: null }
 * ```
 */
export function bounds(when: When): { from: Day | null; to: Day | null } {
  const { start, end } = readWhen(when);
  return { from: start?.from ?? null, to: end?.to ?? null };
}
