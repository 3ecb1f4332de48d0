import type { When } from "../types.ts";
import { checkOrder, type Identified } from "./check-order.ts";
import { dayRange } from "./day-range.ts";
import type { Order } from "./order.ts";
import { often, postingAskedOften } from "./posting-asked-often.ts";
import { unknownAxis } from "./postings-of.ts";
import { recordsAt } from "./records-at.ts";
import { within } from "./within.ts";

/** Questions so far. A program that asks a few is answered without a look at what was asked before. */
let asked = 0;

/**
 * The records that a key stands in, in date order, for example the deals of one party: a search in the prebuilt
 * order. Who asks often gets a table of it.
 *
 * ```ts
 * posting(deals, dealOrder, "party", "meta", "2026-02").includes(getDeal("meta-amd-2026-02")); // true
 * posting(deals, dealOrder, "party", "nobody"); // []
 * ```
 *
 * @param records - all records of a dataset, as its door exports them; to have them sorted otherwise, sort a copy
 * @param order - its order, for example `dealOrder` of `@ai-almanac/deals/order`
 * @param axis - the kind of key: `party` of deals, `organization` and `person` of moves, `designer` of chips …
 * @param key - an id; empty where no record has it
 * @param period - only records whose date begins within it, for example `2026-Q1` or `2026-02-01/..`
 * @throws QueryError `unknown-axis`; `wrong-order` where the order belongs to other records or where these are no longer
 *   sorted by id; WhenError where `period` is no When
 * @function
 */
// biome-ignore format: V8 compiles a function in parentheses as it reads it, any other at its first call.
export const posting = (function posting<R extends Identified, O extends Order>(
  records: readonly R[],
  order: O,
  axis: keyof O["postings"] & string,
  key: string,
  period?: When,
): R[] {
  if (asked >= often) {
    const found = postingAskedOften(records, order, axis, key, period);
    if (found !== undefined) return found;
  }
  asked += 1;
  // V8 compiles what it meets at a first call, and once more what loops for long: so there is little here, and no loop.
  checkOrder(records, order);
  const postings = order.postings[axis];
  if (postings?.offsets === undefined) throw unknownAxis(order, axis);
  const { keys, offsets, positions } = postings;
  const place = keys.indexOf(key);
  const first = offsets[place] ?? 0;
  const end = place < 0 ? first : (offsets[place + 1] as number);
  const found =
    period === undefined ? positions.slice(first, end) : within(order, positions, first, end, dayRange(period));
  return recordsAt(records, found);
});
