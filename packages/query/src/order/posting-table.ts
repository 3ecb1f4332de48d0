import type { When } from "../types.ts";
import { checkOrder, type Identified } from "./check-order.ts";
import { dayRange, noDay } from "./day-range.ts";
import type { Order, Postings } from "./order.ts";
import { postingsOf } from "./postings-of.ts";

/** The postings of one kind of key, made for who asks often. */
export interface PostingTable<R> {
  readonly order: Order;
  readonly axis: string;
  readonly records: readonly R[];
  /** Places by key, in an object without a prototype: a text is found faster in it than in a Map. */
  readonly places: Readonly<Record<string, number>>;
  readonly offsets: readonly number[];
  /** The records at the positions of the postings, so that an answer is one piece of it. */
  readonly rows: readonly R[];
  /** The first day of each row's date; `noDay` where it has none. */
  readonly days: Int32Array;
}

/** Throws QueryError `unknown-axis` and `wrong-order`. */
export function postingTable<R extends Identified>(records: readonly R[], order: Order, axis: string): PostingTable<R> {
  checkOrder(records, order, 1);
  const { keys, offsets, positions } = postingsOf(order, axis);
  return {
    order,
    axis,
    records,
    places: placesOf(keys),
    offsets,
    rows: positions.map((position) => records[position] as R),
    days: Int32Array.from(positions, (position) => order.days[position] ?? noDay),
  };
}

/** The records of a key, of a period alone where one is given. Throws WhenError. */
export function postingFrom<R>({ places, offsets, rows, days }: PostingTable<R>, key: string, period?: When): R[] {
  const range = period === undefined ? undefined : dayRange(period);
  const place = places[key];
  if (place === undefined) return [];
  let first = offsets[place] as number;
  let end = offsets[place + 1] as number;
  if (range !== undefined) {
    first = firstFrom(days, first, end, range.from);
    end = firstFrom(days, first, end, range.end);
  }
  return rows.slice(first, end);
}

function placesOf(keys: Postings["keys"]): Record<string, number> {
  const places: Record<string, number> = Object.create(null);
  for (let place = 0; place < keys.length; place += 1) places[keys[place] as string] = place;
  return places;
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
