import type { Day } from "../types.ts";

/** A When that is no interval, or one end of an interval. */
export interface Point {
  /** Canonical, with `~` where it is approximate. */
  readonly text: string;
  readonly year: number;
  /** `02`, `35` …; null for a bare year. */
  readonly part: string | null;
  /** Day of the month; null where it is less exact than a day. */
  readonly day: number | null;
  /** Number of its first month, counted from January of the year 0, and how many months it or its day's month has. */
  readonly firstMonth: number;
  readonly months: number;
  readonly approximate: boolean;
  /** First and last day as stated, without what `~` adds. */
  readonly from: Day;
  readonly to: Day;
}
