import type { Day } from "../types.ts";

export const millisecondsADay = 86_400_000;

/** Days since 1970-01-01 of what is known to be a day; of anything else NaN. */
export function epochDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}
