import type { Day } from "../types.ts";

/**
 * A calendar day as days since 1970-01-01, as Parquet and Arrow count them.
 *
 * ```ts
 * dayNumber("1970-01-02"); // 1
 * ```
 */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
