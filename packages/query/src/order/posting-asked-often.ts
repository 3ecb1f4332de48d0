import type { When } from "../types.ts";
import { checkLength, type Identified } from "./check-order.ts";
import type { Order, Postings } from "./order.ts";
import { type PostingTable, postingFrom, postingTable } from "./posting-table.ts";
import { postingsOf } from "./postings-of.ts";

/** Who asks so often about a kind of key gets a table, which takes longer to build than the first searches take. */
export const often = 16;

/** The table asked last: who goes on about the same finds it without a search. */
let latest: PostingTable<Identified> | undefined;

/** What `posting` answers from a table; undefined as long as this kind of key was not asked about often. */
export function postingAskedOften<R extends Identified>(
  records: readonly R[],
  order: Order,
  axis: string,
  key: string,
  period?: When,
): R[] | undefined {
  const last = latest;
  const isLast =
    last !== undefined &&
    last.order === order &&
    last.axis === axis &&
    last.records === records &&
    order.byDate.length === records.length;
  const table = isLast ? last : tableFor(records, order, axis);
  if (table === undefined) return undefined;
  latest = table;
  return postingFrom(table as PostingTable<R>, key, period);
}

interface Kept {
  readonly order: Order;
  readonly records: readonly unknown[];
  times: number;
  table: PostingTable<Identified> | undefined;
}

const kept = /* @__PURE__ */ new WeakMap<Postings, Kept>();

function tableFor(records: readonly Identified[], order: Order, axis: string): PostingTable<Identified> | undefined {
  checkLength(records, order);
  const postings = postingsOf(order, axis);
  let own = kept.get(postings);
  if (own?.records !== records || own.order !== order) {
    own = { order, records, times: 0, table: undefined };
    kept.set(postings, own);
  }
  own.times += 1;
  if (own.times > often) own.table ??= postingTable(records, order, axis);
  return own.table;
}
