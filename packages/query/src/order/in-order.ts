import type { When } from "../types.ts";
import type { Order } from "./order.ts";
import { pick } from "./pick.ts";

/**
 * Records in date order, oldest first, those without any date last: nothing is compared, the order is prebuilt.
 *
 * @param records - all records of a dataset, as its door exports them
 * @param order - its order, for example `dealOrder` of `@ai-almanac/deals/order`
 * @param period - only records whose date begins within it, for example `2026-Q1` or `2026-02-01/..`; those without a date
 *   are left out
 * @throws QueryError (`wrong-order`) where the order belongs to other records, WhenError where `period` is no When
 */
export function inOrder<R>(records: readonly R[], order: Order, period?: When): R[] {
  return pick(records, order, order.byDate, 0, order.byDate.length, period);
}
