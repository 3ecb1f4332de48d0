import { QuantityError } from "../quantity/quantity-error.ts";
import type { Day } from "../types.ts";
import { checkDay } from "./check-day.ts";
import { epochDay } from "./epoch-day.ts";
import { shiftDay } from "./shift-day.ts";
import { WhenError } from "./when-error.ts";
import { firstYear, lastYear } from "./years.ts";

/**
 * The calendar day that lies some days after another, or before it where `days` is negative.
 *
 * ```ts
 * addDays("2026-02-28", 1); // "2026-03-01"
 * addDays("2026-01-01", -1); // "2025-12-31"
 * ```
 *
 * @param day - a calendar day; throws WhenError for anything else, and where the result is in no year from 1900 to 2199
 * @param days - a whole number; throws QuantityError `number` for anything else
 */
export function addDays(day: Day, days: number): Day {
  checkDay(day);
  if (!Number.isInteger(days)) {
    const text = String(days);
    throw new QuantityError("number", text, "a whole number of days, for example -1", text);
  }
  const [first, last] = [epochDay(`${firstYear}-01-01`), epochDay(`${lastYear}-12-31`)];
  const sum = epochDay(day) + days;
  if (sum < first || sum > last) {
    const expected = `a day that with ${days} days added lies in a year from ${firstYear} to ${lastYear}`;
    throw new WhenError("year", day, expected);
  }
  return shiftDay(day, days);
}
