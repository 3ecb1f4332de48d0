import type { Day, When } from "../types.ts";
import { readWhen } from "./read-when.ts";

/**
 * First and last day that a When names, inclusive; null = open. Seasons are northern: spring is March to May, winter
 * December to February of the next year. `~` adds nothing here: the bounds are those that were stated.
 * Throws WhenError.
 */
export function bounds(when: When): { from: Day | null; to: Day | null } {
  const { start, end } = readWhen(when);
  return { from: start?.from ?? null, to: end?.to ?? null };
}
