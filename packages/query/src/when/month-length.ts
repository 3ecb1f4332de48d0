/** Days in a month of the Gregorian calendar. `month` counts from 0, and may run past December. */
export function monthLength(year: number, month: number): number {
  // Day 0 of the next month is the last of this one. UTC: local time would move days.
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
