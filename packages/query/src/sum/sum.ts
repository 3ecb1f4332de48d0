import type { Quantity, ResolvedRecord } from "../types.ts";
import { addExactly } from "./add-exactly.ts";
import { checkSummable } from "./check-summable.ts";
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
 * @throws SumError for mixed units, measures, bases or definitions, for a whole beside its parts, for overlapping
 *   periods of one organization, for a record given twice, and for a field that is no quantity
 */
export function sum<R extends ResolvedRecord>(records: readonly R[], field: keyof R & string): Sum {
  checkSummable(records as never);
  const stated: { id: string; quantity: Quantity }[] = [];
  const missing: string[] = [];
  for (const record of records) {
    const value = quantityOf(record, field);
    if (value === null) missing.push(record.id);
    else stated.push({ id: record.id, quantity: value });
  }
  const unit = oneUnit(stated, field);
  const idsWhere = (test: (quantity: Quantity) => boolean): string[] =>
    stated.filter(({ quantity }) => test(quantity)).map(({ id }) => id);
  const isOpen = missing.length > 0 || stated.some(({ quantity }) => quantity.max === null);
  return {
    min: addExactly(stated.map(({ quantity }) => quantity.min ?? 0)),
    max: isOpen ? null : addExactly(stated.map(({ quantity }) => quantity.max ?? 0)),
    unit,
    ids: records.map((record) => record.id),
    unknown: idsWhere((quantity) => quantity.stated === "undisclosed"),
    contested: records.filter((record) => record.contested.includes(field)).map((record) => record.id),
    capped: idsWhere((quantity) => quantity.stated === "up-to" || quantity.stated === "under"),
    about: idsWhere((quantity) => quantity.stated === "about"),
    missing,
  };
}

function quantityOf(record: ResolvedRecord, field: string): Quantity | null {
  const value = (record as unknown as Record<string, unknown>)[field];
  if (value === undefined) {
    throw new SumError("unknown-field", `${record.id} has no field ${field}; give a quantity field of its dataset`, [
      record.id,
    ]);
  }
  if (value === null) return null;
  if (typeof value !== "object" || !("stated" in value)) {
    throw new SumError(
      "not-a-quantity",
      `${field} of ${record.id} is no quantity; give a field with min, max and unit`,
      [record.id],
    );
  }
  return value as Quantity;
}

function oneUnit(stated: readonly { id: string; quantity: Quantity }[], field: string): string | null {
  const [first] = stated;
  const other = stated.find(({ quantity }) => quantity.unit !== first?.quantity.unit);
  if (first === undefined) return null;
  if (other === undefined) return first.quantity.unit;
  throw new SumError(
    "mixed-units",
    `cannot add ${field} of ${first.id} in ${first.quantity.unit} and of ${other.id} in ${other.quantity.unit}; add records of one unit`,
    [first.id, other.id],
  );
}
