import type { Day } from "../types.ts";
import { epochDay, millisecondsADay } from "./epoch-day.ts";

/** The day that lies `days` later (earlier where negative), of what is known to be a day. */
export function shiftDay(day: Day, days: number): Day {
  return new Date((epochDay(day) + days) * millisecondsADay).toISOString().slice(0, 10);
}
