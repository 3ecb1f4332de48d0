import type { When } from "../types.ts";
import { bounds } from "./bounds.ts";
import { parseWhen } from "./parse-when.ts";
import { firstDay, lastDay } from "./reach.ts";

/**
 * A total order for sorting: by first day, then by last day, then by canonical text. An open start comes before every
 * day, an open end after. It says nothing about what happened first: see `isBefore`. Throws WhenError.
 *
 * ```ts
 * ["2026-02", "2025", "2026"].sort(compareWhen); // ["2025", "2026", "2026-02"]
 * ```
 */
export function compareWhen(a: When, b: When): number {
  if (a === b) return 0;
  const [first, second] = [bounds(a), bounds(b)];
  return (
    order(first.from ?? firstDay, second.from ?? firstDay) ||
    order(first.to ?? lastDay, second.to ?? lastDay) ||
    order(parseWhen(a), parseWhen(b))
  );
}

// By code unit: a locale's order differs between engines.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
