import type { DayRange } from "./day-range.ts";
import type { Order, Postings } from "./order.ts";

/** What is made of some postings for who asks them often. */
export interface PostingTable {
  /** Places by key, in an object without a prototype: a text is found faster in it than in a Map. */
  readonly places: Readonly<Record<string, number>>;
  readonly offsets: readonly number[];
  readonly positions: Int32Array;
  /** In the order of `positions`: the first day of each record's date; `noDay` where it has none. */
  readonly days: Int32Array;
}

/** After every day: records without a date stand last. */
const noDay = 2 ** 31 - 1;

export function postingTable(order: Order, { keys, offsets, positions }: Postings): PostingTable {
  const places: Record<string, number> = Object.create(null);
  for (let place = 0; place < keys.length; place += 1) places[keys[place] as string] = place;
  const days = Int32Array.from(positions, (position) => order.days[position] ?? noDay);
  return { places, offsets, positions: Int32Array.from(positions), days };
}

/** The records of a key, of a period alone where one is given. */
export function postingFrom<R>(records: readonly R[], table: PostingTable, key: string, period?: DayRange): R[] {
  const { places, offsets, positions, days } = table;
  const place = places[key];
  const picked: R[] = [];
  if (place === undefined) return picked;
  let index = offsets[place] as number;
  let end = offsets[place + 1] as number;
  if (period !== undefined) {
    index = firstFrom(days, index, end, period.from);
    end = firstFrom(days, index, end, Math.min(period.to + 1, noDay));
  }
  for (; index < end; index += 1) picked.push(records[positions[index] as number] as R);
  return picked;
}

/** The first place whose day is no earlier than `day`. */
function firstFrom(days: Int32Array, first: number, end: number, day: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
