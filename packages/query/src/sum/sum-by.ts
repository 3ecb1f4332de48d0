import { checkLength, checkOrder } from "../order/check-order.ts";
import type { Order, Postings } from "../order/order.ts";
import { postingsOf } from "../order/postings-of.ts";
import type { ResolvedRecord } from "../types.ts";
import { addExactly } from "./add-exactly.ts";
import type { QuantityField } from "./quantity-of.ts";
import type { Sum } from "./sum.ts";
import { open, type SumColumns, sumColumns } from "./sum-columns.ts";
import { SumError } from "./sum-error.ts";

/**
 * Adds one quantity field of the records of every key, for example the value of the deals of each party: the same as
 * `sum` of each `posting`, from columns that are made at the first call. Records that `sum` would refuse to add are not
 * added: such a key has the SumError that says which of them clash.
 *
 * ```ts
 * sumBy(deals, dealOrder, "party", "value").get("corning").unit; // "USD"
 * sumBy(deals, dealOrder, "party", "value").get("amd").code; // "part-of-whole"
 * ```
 *
 * @param records - all records of a dataset, as its door exports them
 * @param order - its order, for example `dealOrder` of `@ai-almanac/deals/order`
 * @param axis - the kind of key: `party` of deals, `organization` of financials …
 * @param field - a field that holds a quantity or null, for example `value`
 * @returns a sum, or why there is none, by key, in the order of the keys
 * @throws QueryError `unknown-axis`; `wrong-order` where the order belongs to other records or where these are no longer
 *   sorted by id; SumError `unknown-field` and `not-a-quantity`
 */
export function sumBy<R extends ResolvedRecord, O extends Order>(
  records: readonly R[],
  order: O,
  axis: keyof O["postings"] & string,
  field: QuantityField<R>,
): Map<string, Sum | SumError> {
  checkLength(records, order);
  const postings = postingsOf(order, axis);
  const { keys, offsets } = postings;
  const columns = columnsOf(records, order, postings, field);
  const totals = new Map<string, Sum | SumError>();
  for (let place = 0; place < keys.length; place += 1) {
    const unit = columns.groups[place] as string | null | SumError;
    const isRefused = unit instanceof SumError;
    const total = isRefused ? unit : totalOf(columns, unit, offsets[place] as number, offsets[place + 1] as number);
    totals.set(keys[place] as string, total);
  }
  return totals;
}

interface Kept {
  readonly records: readonly unknown[];
  readonly byField: Map<string, SumColumns>;
}

const kept = /* @__PURE__ */ new WeakMap<Postings, Kept>();

function columnsOf<R extends ResolvedRecord>(
  records: readonly R[],
  order: Order,
  postings: Postings,
  field: QuantityField<R>,
): SumColumns {
  let own = kept.get(postings);
  if (own?.records !== records) {
    checkOrder(records, order, 1);
    own = { records, byField: new Map() };
    kept.set(postings, own);
  }
  let columns = own.byField.get(field);
  if (columns === undefined) {
    columns = sumColumns(records, postings, field);
    own.byField.set(field, columns);
  }
  return columns;
}

function totalOf({ ids, min, max, states, isPlain }: SumColumns, unit: string | null, first: number, end: number): Sum {
  const unknown: string[] = [];
  const contested: string[] = [];
  const capped: string[] = [];
  const about: string[] = [];
  const missing: string[] = [];
  let least = 0;
  let most = 0;
  let seen = 0;
  for (let row = first; row < end; row += 1) {
    least += min[row] as number;
    most += max[row] as number;
    const state = states[row] as number;
    if (state === 0) continue;
    seen |= state;
    const id = ids[row] as string;
    if (state & open.contested) contested.push(id);
    if (state & open.unknown) unknown.push(id);
    else if (state & open.capped) capped.push(id);
    else if (state & open.about) about.push(id);
    else if (state & open.missing) missing.push(id);
  }
  // Binary addition of whole numbers from zero up is exact, as long as the total is.
  const exact = (total: number, bounds: Float64Array): number =>
    isPlain && Number.isSafeInteger(total) ? total : addExactly([...bounds.subarray(first, end)]);
  return {
    min: exact(least, min),
    max: seen & open.noMax ? null : exact(most, max),
    unit,
    ids: ids.slice(first, end),
    unknown,
    contested,
    capped,
    about,
    missing,
  };
}
