import type { Day } from "../types.ts";

const millisecondsADay = 86_400_000;

/** The day that lies `days` later (earlier where negative). */
export function shiftDay(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10);
}
