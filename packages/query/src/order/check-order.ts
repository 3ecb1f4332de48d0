import { QueryError } from "../error/query-error.ts";
import type { Order } from "./order.ts";

/** What has an id, by which the records of a dataset are sorted: every record. */
export interface Identified {
  readonly id: string;
}

/** So many records are all looked at; of more a sample, so that a question stays quick. */
const few = 512;

/**
 * Throws QueryError `wrong-order` where an order belongs to other records, or where a program has sorted the records
 * otherwise: a position would name another record then. One record in `step` is looked at.
 */
// biome-ignore format: V8 compiles a function in parentheses as it reads it, any other at its first call.
export const checkOrder = (function checkOrder(
  records: readonly Identified[],
  order: Order,
  step = records.length > few ? records.length >> 3 : 1,
): void {
  if (order.byDate.length !== records.length) throw wrongOrder(records, order);
  for (let at = step; at < records.length; at += step) {
    const { id } = records[at] as Identified;
    if (id < (records[at - step] as Identified).id) throw notSorted(id);
  }
});

/** Throws QueryError `wrong-order` where an order belongs to more or fewer records. */
export function checkLength(records: readonly unknown[], order: Order): void {
  if (order.byDate.length !== records.length) throw wrongOrder(records, order);
}

function wrongOrder(records: readonly unknown[], order: Order): QueryError {
  const expected = `an order of ${records.length} records, the one of the same package and version`;
  return new QueryError("wrong-order", order.byDate.length, expected);
}

function notSorted(id: string): QueryError {
  return new QueryError("wrong-order", id, "records sorted by id, as their package gives them (sort a copy of them)");
}
