import type { DayRange } from "./day-range.ts";
import type { Order } from "./order.ts";

/** Those of `positions[first]` to before `positions[end]`, which are in date order, that lie in a period. */
export function within(
  { days }: Order,
  positions: readonly number[],
  first: number,
  end: number,
  period: DayRange,
): number[] {
  const low = search(days, positions, first, end, period.from);
  return positions.slice(low, search(days, positions, low, end, period.end));
}

/** The first place whose day is no earlier than `day`; records without a date stand last. */
function search(
  days: readonly (number | null)[],
  positions: readonly number[],
  first: number,
  end: number,
  day: number,
): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = days[positions[middle] as number] ?? null;
    if (found !== null && found < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
