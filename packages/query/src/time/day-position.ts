import type { Day } from "../types.ts";

/** The position of the last of some ascending days that is no later than `day`; -1 where all are later. */
export function dayPosition(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = days[middle] as Day;
    if (found <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
