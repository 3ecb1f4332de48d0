import type { Day, When } from "../types.ts";
import { firstDay, lastDay, reach } from "./reach.ts";
import { shiftDay } from "./shift-day.ts";

/** The thirteen ways in which two periods may lie (James F. Allen, 1983). */
export type AllenRelation =
  | "before"
  | "meets"
  | "overlaps"
  | "starts"
  | "during"
  | "finishes"
  | "equals"
  | "finished-by"
  | "contains"
  | "started-by"
  | "overlapped-by"
  | "met-by"
  | "after";

/** By the order of the starts, then of the ends, for periods that share a day. */
const shared: readonly (readonly AllenRelation[])[] = [
  ["overlaps", "finished-by", "contains"],
  ["starts", "equals", "started-by"],
  ["during", "finishes", "overlapped-by"],
];

/**
 * How two periods lie to each other, each with all the days of its bounds; they meet where one ends on the day before
 * the other begins. Undefined where the relation depends on an open end, which is read as not stated, or on how much
 * `~` adds. Throws WhenError.
 *
 * ```ts
 * relation("2026-01", "2026-02"); // "meets"
 * relation("2026-02", "2026-Q1"); // "during"
 * ```
 */
export function relation(a: When, b: When): AllenRelation | undefined {
  const [first, second] = [ends(a), ends(b)];
  const gap = compare(dayAfter(first.end), second.start);
  if (gap === -1) return "before";
  if (gap === 0) return "meets";
  const gapBack = compare(dayAfter(second.end), first.start);
  if (gapBack === -1) return "after";
  if (gapBack === 0) return "met-by";
  const starts = compare(first.start, second.start);
  const finishes = compare(first.end, second.end);
  if (gap === undefined || gapBack === undefined || starts === undefined || finishes === undefined) return undefined;
  return shared[starts + 1]?.[finishes + 1];
}

/** The days between which an end lies, inclusive. */
type Range = readonly [Day, Day];

function ends(when: When): { start: Range; end: Range } {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = reach(when);
  return {
    start: [earliestStart, latestStart === firstDay ? latestEnd : latestStart],
    end: [earliestEnd === lastDay ? earliestStart : earliestEnd, latestEnd],
  };
}

function dayAfter([earliest, latest]: Range): Range {
  return [shiftDay(earliest, 1), latest === lastDay ? lastDay : shiftDay(latest, 1)];
}

function compare(a: Range, b: Range): -1 | 0 | 1 | undefined {
  if (a[1] < b[0]) return -1;
  if (a[0] > b[1]) return 1;
  return a[0] === a[1] && b[0] === b[1] ? 0 : undefined;
}
