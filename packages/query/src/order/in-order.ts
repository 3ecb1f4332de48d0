import type { When } from "../types.ts";
import { checkOrder, type Identified } from "./check-order.ts";
import { dayRange } from "./day-range.ts";
import type { Order } from "./order.ts";
import { recordsAt } from "./records-at.ts";
import { within } from "./within.ts";

/**
 * Records in date order, oldest first, those without any date last: nothing is compared, the order is prebuilt.
 *
 * ```ts
 * inOrder(deals, dealOrder, "2026-02-24").includes(getDeal("meta-amd-2026-02")); // true
 * ```
 *
 * @param records - all records of a dataset, as its door exports them; to have them sorted otherwise, sort a copy
 * @param order - its order, for example `dealOrder` of `@ai-almanac/deals/order`
 * @param period - only records whose date begins within it, for example `2026-Q1` or `2026-02-01/..`; those without a date
 *   are left out
 * @throws QueryError (`wrong-order`) where the order belongs to other records or where these are no longer sorted by id,
 *   WhenError where `period` is no When
 */
export function inOrder<R extends Identified>(records: readonly R[], order: Order, period?: When): R[] {
  checkOrder(records, order);
  const { byDate } = order;
  const found = period === undefined ? byDate.slice() : within(order, byDate, 0, byDate.length, dayRange(period));
  return recordsAt(records, found);
}
