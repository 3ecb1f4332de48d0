import type { Day } from "../types.ts";
import { checkDay } from "../when/check-day.ts";
import { epochDay } from "../when/epoch-day.ts";

/**
 * A calendar day as days since 1970-01-01, as Parquet and Arrow count them. Throws WhenError for anything else.
 *
 * ```ts
 * dayNumber("1970-01-02"); // 1
 * ```
 */
export function dayNumber(day: Day): number {
  checkDay(day);
  return epochDay(day);
}
