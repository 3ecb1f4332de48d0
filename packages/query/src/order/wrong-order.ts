import { QueryError } from "../error/query-error.ts";
import type { Order } from "./order.ts";

/** For an order that was built for other records. */
export function wrongOrder(records: readonly unknown[], order: Order): QueryError {
  const expected = `an order of ${records.length} records, the one of the same package and version`;
  return new QueryError("wrong-order", order.byDate.length, expected);
}

/** For a kind of key that an order has not. */
export function unknownAxis(order: Order, axis: string): QueryError {
  const known = Object.keys(order.postings).join(", ") || "none";
  return new QueryError("unknown-axis", axis, `one of the kinds of key that this order has (${known})`);
}
