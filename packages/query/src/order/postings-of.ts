import { QueryError } from "../error/query-error.ts";
import type { Order, Postings } from "./order.ts";

/** The postings of a kind of key. Throws QueryError `unknown-axis`. */
export function postingsOf(order: Order, axis: string): Postings {
  const postings = order.postings[axis];
  // What an object inherits has no offsets.
  if (postings?.offsets === undefined) throw unknownAxis(order, axis);
  return postings;
}

/** For a kind of key that an order has not. */
export function unknownAxis(order: Order, axis: string): QueryError {
  const known = Object.keys(order.postings).join(", ") || "none";
  return new QueryError("unknown-axis", axis, `one of the kinds of key that this order has (${known})`);
}
