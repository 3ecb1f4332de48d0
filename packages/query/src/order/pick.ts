import { QueryError } from "../error/query-error.ts";
import type { When } from "../types.ts";
import { dayRange } from "./day-range.ts";
import type { Order } from "./order.ts";

/** The records at `positions[first]` to before `positions[end]`, which are in date order; of a period alone where one is given. */
export function pick<R>(
  records: readonly R[],
  order: Order,
  positions: readonly number[],
  first: number,
  end: number,
  period: When | undefined,
): R[] {
  if (order.byDate.length !== records.length) {
    const expected = `an order of ${records.length} records, the one of the same package and version`;
    throw new QueryError("wrong-order", order.byDate.length, expected);
  }
  let [low, high] = [first, end];
  if (period !== undefined) {
    const [from, to] = dayRange(period);
    low = search(order.days, positions, first, end, from);
    high = search(order.days, positions, low, end, to + 1);
  }
  const picked: R[] = [];
  for (let index = low; index < high; index += 1) picked.push(records[positions[index] as number] as R);
  return picked;
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
