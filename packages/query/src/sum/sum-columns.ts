import type { Postings } from "../order/order.ts";
import type { Quantity, ResolvedRecord } from "../types.ts";
import type { Summand } from "./check-summable.ts";
import { type QuantityField, quantityOf } from "./quantity-of.ts";
import { sum } from "./sum.ts";
import { SumError } from "./sum-error.ts";

/** What a part leaves open, as bits. */
export const open = { contested: 1, unknown: 2, capped: 4, about: 8, missing: 16, noMax: 32 } as const;

/** A quantity field of the records of some postings: a row for each key and record, in the order of the postings. */
export interface SumColumns {
  readonly ids: readonly string[];
  /** Bounds; an open one counts as 0. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** Bits of `open`. */
  readonly states: Uint8Array;
  /** Whether all bounds are whole numbers and none is below zero. */
  readonly isPlain: boolean;
  /** By place of the key: the unit of its sum, null where no part names one; or why its records may not be added. */
  readonly groups: readonly (string | null | SumError)[];
}

/** Throws SumError where a record has no such field or holds no quantity in it. */
export function sumColumns<R extends ResolvedRecord>(
  records: readonly R[],
  { keys, offsets, positions }: Postings,
  field: QuantityField<R>,
): SumColumns {
  const quantities = records.map((record) => quantityOf(record, field));
  const states = records.map((record, position) => stateOf(quantities[position] ?? null, record.contested, field));
  const areDistinct = new Set(records.map(({ id }) => id)).size === records.length;
  const mayClash = records.map((record) => !areDistinct || canClash(record));
  const groups = keys.map((_, place) => {
    const members = positions.slice(offsets[place], offsets[place + 1]);
    const units = new Set(members.flatMap((position) => quantities[position]?.unit ?? []));
    const areSimple = units.size < 2 && new Set(members).size === members.length;
    if (areSimple && !members.some((position) => mayClash[position])) return [...units][0] ?? null;
    const some = members.map((position) => records[position] as R);
    return unitOrError(() => sum(some, field).unit);
  });
  const column = (bound: "min" | "max"): Float64Array =>
    Float64Array.from(positions, (position) => quantities[position]?.[bound] ?? 0);
  return {
    ids: positions.map((position) => (records[position] as R).id),
    min: column("min"),
    max: column("max"),
    states: Uint8Array.from(positions, (position) => states[position] as number),
    isPlain: quantities.every((quantity) => isPlain(quantity?.min ?? 0) && isPlain(quantity?.max ?? 0)),
    groups,
  };
}

function stateOf(quantity: Quantity | null, contested: readonly string[], field: string): number {
  const dispute = contested.includes(field) ? open.contested : 0;
  if (quantity === null) return dispute | open.missing | open.noMax;
  const { max, stated } = quantity;
  const how =
    stated === "undisclosed"
      ? open.unknown
      : stated === "up-to" || stated === "under"
        ? open.capped
        : stated === "about"
          ? open.about
          : 0;
  return dispute | how | (max === null ? open.noMax : 0);
}

/** Whether there can be others that it may not be added to, other than for its unit. */
function canClash({ measure, basis, definition, organization, includes = [] }: Summand): boolean {
  return includes.length > 0 || [measure, basis, definition, organization].some((value) => value !== undefined);
}

function unitOrError(unit: () => string | null): string | null | SumError {
  try {
    return unit();
  } catch (error) {
    if (error instanceof SumError) return error;
    throw error;
  }
}

function isPlain(bound: number): boolean {
  return Number.isInteger(bound) && bound >= 0;
}
