import { QueryError } from "../error/query-error.ts";
import type { When } from "../types.ts";
import type { Order, Postings } from "./order.ts";
import { pick } from "./pick.ts";
import { placeOf } from "./place-of.ts";

/**
 * The records that a key stands in, in date order, for example the deals of one party: a search among the keys, then
 * one look-up a record.
 *
 * @param records - all records of a dataset, as its door exports them
 * @param order - its order, for example `dealOrder` of `@ai-almanac/deals/order`
 * @param axis - the kind of key: `party` of deals, `organization` and `person` of moves, `designer` of chips …
 * @param key - an id; empty where no record has it
 * @param period - only records whose date begins within it, for example `2026-Q1` or `2026-02-01/..`
 * @throws QueryError `unknown-axis`; `wrong-order` where the order belongs to other records; WhenError where `period`
 *   is no When
 */
export function posting<R, O extends Order>(
  records: readonly R[],
  order: O,
  axis: keyof O["postings"] & string,
  key: string,
  period?: When,
): R[] {
  const postings = postingsOf(order, axis);
  const place = placeOf(postings, key);
  const [first, end] = place < 0 ? [0, 0] : [postings.offsets[place] as number, postings.offsets[place + 1] as number];
  return pick(records, order, postings.positions, first, end, period);
}

function postingsOf(order: Order, axis: string): Postings {
  const postings = Object.hasOwn(order.postings, axis) ? order.postings[axis] : undefined;
  if (postings) return postings;
  const known = Object.keys(order.postings).join(", ") || "none";
  throw new QueryError("unknown-axis", axis, `one of the kinds of key that this order has (${known})`);
}
