import type { When } from "../types.ts";
import { dayRange } from "./day-range.ts";
import type { Order, Postings } from "./order.ts";
import { type PostingTable, postingFrom, postingTable } from "./posting-table.ts";
import { within } from "./within.ts";
import { unknownAxis, wrongOrder } from "./wrong-order.ts";

interface Asked {
  times: number;
  table: PostingTable | undefined;
}

const asked = /* @__PURE__ */ new WeakMap<Postings, Asked>();

/** Who asks so often gets a table, which takes longer to build than the first searches take. */
const often = 16;

/**
 * The records that a key stands in, in date order, for example the deals of one party: a search among the keys, then
 * one look-up a record.
 *
 * ```ts
 * posting(deals, dealOrder, "party", "meta", "2026-02").includes(getDeal("meta-amd-2026-02")); // true
 * posting(deals, dealOrder, "party", "nobody"); // []
 * ```
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
  if (order.byDate.length !== records.length) throw wrongOrder(records, order);
  const postings = Object.hasOwn(order.postings, axis) ? order.postings[axis] : undefined;
  if (postings === undefined) throw unknownAxis(order, axis);
  const range = period === undefined ? undefined : dayRange(period);
  let known = asked.get(postings);
  if (known === undefined) {
    known = { times: 0, table: undefined };
    asked.set(postings, known);
  }
  if (known.table !== undefined) return postingFrom(records, known.table, key, range);
  known.times += 1;
  if (known.times > often) known.table = postingTable(order, postings);

  // All in this one function: calling another one for the first time takes longer than what either does.
  const { keys, offsets, positions } = postings;
  let first = 0;
  let last = keys.length;
  while (first < last) {
    const middle = (first + last) >>> 1;
    if ((keys[middle] as string) < key) first = middle + 1;
    else last = middle;
  }
  const picked: R[] = [];
  if (keys[first] !== key) return picked;
  let index = offsets[first] as number;
  let end = offsets[first + 1] as number;
  if (range !== undefined) ({ low: index, high: end } = within(order, positions, index, end, range));
  for (; index < end; index += 1) picked.push(records[positions[index] as number] as R);
  return picked;
}
