import type { ResolvedRecord } from "../types.ts";
import { addExactly } from "./add-exactly.ts";
import { checkSummable } from "./check-summable.ts";
import { type QuantityField, quantityOf } from "./quantity-of.ts";
import { SumError } from "./sum-error.ts";

/** A total and what it leaves open. Every list holds ids. */
export interface Sum {
  /** The least that the total can be, from what is stated; an open lower bound counts as 0. */
  readonly min: number;
  /** The most that it can be; null where any part has no upper bound or is unknown. */
  readonly max: number | null;
  /** Null where no part names a unit. */
  readonly unit: string | null;
  /** All records that were added. */
  readonly ids: readonly string[];
  /** Parts that are undisclosed. */
  readonly unknown: readonly string[];
  /** Parts on which sources contradict each other. */
  readonly contested: readonly string[];
  /** Parts of which only a ceiling is stated. */
  readonly capped: readonly string[];
  /** Parts stated as "about". */
  readonly about: readonly string[];
  /** Parts of which no source gives a number. */
  readonly missing: readonly string[];
}

/**
 * Adds one quantity field of several records, as bounds. There is no midpoint.
 *
 * ```ts
 * sum([getDeal("meta-amd-2026-02")], "capacity").max; // 6
 * sum([getDeal("meta-amd-2026-02")], "capacity").capped; // ["meta-amd-2026-02"]
 * ```
 *
 * @throws SumError for mixed units, measures, bases or definitions, for a whole beside its parts, for overlapping
 *   periods of one organization, for a record given twice, and for a field that is no quantity
 */
export function sum<R extends ResolvedRecord>(records: readonly R[], field: QuantityField<R>): Sum {
  const ids = records.map((record) => record.id);
  checkSummable(records, ids);
  const unknown: string[] = [];
  const contested: string[] = [];
  const capped: string[] = [];
  const about: string[] = [];
  const missing: string[] = [];
  let [least, most, stated, isPlain] = [0, 0, 0, true];
  let first: { readonly id: string; readonly unit: string } | null = null;
  for (const record of records) {
    const { id } = record;
    if (record.contested.length > 0 && record.contested.includes(field)) contested.push(id);
    const quantity = quantityOf(record, field);
    if (quantity === null) {
      missing.push(id);
      continue;
    }
    const { min, max, unit, stated: how } = quantity;
    if (first === null) first = { id, unit };
    else if (unit !== first.unit) throw mixedUnits(field, first, { id, unit });
    least += min ?? 0;
    most += max ?? 0;
    if (max !== null) stated += 1;
    // Whole numbers, as long as no total grows too large: then binary addition is exact.
    isPlain &&= isWhole(min) && isWhole(max) && Number.isSafeInteger(least) && Number.isSafeInteger(most);
    if (how === "undisclosed") unknown.push(id);
    else if (how === "up-to" || how === "under") capped.push(id);
    else if (how === "about") about.push(id);
  }
  const total = (bound: "min" | "max"): number =>
    addExactly(records.map((record) => quantityOf(record, field)?.[bound] ?? 0));
  return {
    min: isPlain ? least : total("min"),
    max: stated < records.length ? null : isPlain ? most : total("max"),
    unit: first?.unit ?? null,
    ids,
    unknown,
    contested,
    capped,
    about,
    missing,
  };
}

function isWhole(bound: number | null): boolean {
  return bound === null || Number.isInteger(bound);
}

function mixedUnits(field: string, a: { id: string; unit: string }, b: { id: string; unit: string }): SumError {
  return new SumError(
    "mixed-units",
    `cannot add ${field} of ${a.id} in ${a.unit} and of ${b.id} in ${b.unit}; add records of one unit`,
    [a.id, b.id],
    [a.unit, b.unit],
  );
}
