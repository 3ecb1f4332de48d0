import type { When } from "../types.ts";
import { dayRange } from "./day-range.ts";
import type { Order } from "./order.ts";
import { within } from "./within.ts";
import { wrongOrder } from "./wrong-order.ts";

/**
 * Records in date order, oldest first, those without any date last: nothing is compared, the order is prebuilt.
 *
 * ```ts
 * inOrder(deals, dealOrder, "2026-02-24").includes(getDeal("meta-amd-2026-02")); // true
 * ```
 *
 * @param records - all records of a dataset, as its door exports them
 * @param order - its order, for example `dealOrder` of `@ai-almanac/deals/order`
 * @param period - only records whose date begins within it, for example `2026-Q1` or `2026-02-01/..`; those without a date
 *   are left out
 * @throws QueryError (`wrong-order`) where the order belongs to other records, WhenError where `period` is no When
 */
export function inOrder<R>(records: readonly R[], order: Order, period?: When): R[] {
  const { byDate } = order;
  if (byDate.length !== records.length) throw wrongOrder(records, order);
  if (period === undefined) return byDate.map((position) => records[position] as R);
  const { low, high } = within(order, byDate, 0, byDate.length, dayRange(period));
  return byDate.slice(low, high).map((position) => records[position] as R);
}
