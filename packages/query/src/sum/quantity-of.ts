import { isQuantity } from "../quantity/is-quantity.ts";
import type { Quantity, ResolvedRecord } from "../types.ts";
import { SumError } from "./sum-error.ts";

/** The quantity in a field of a record; null = nobody has said. Throws SumError `unknown-field` and `not-a-quantity`. */
export function quantityOf(record: ResolvedRecord, field: string): Quantity | null {
  const value = (record as unknown as Record<string, unknown>)[field];
  if (value === undefined) {
    throw new SumError("unknown-field", `${record.id} has no field ${field}; give a quantity field of its dataset`, [
      record.id,
    ]);
  }
  if (value === null) return null;
  if (!isQuantity(value)) {
    throw new SumError(
      "not-a-quantity",
      `${field} of ${record.id} is no quantity; give a field with min and max, numbers or null, and a unit`,
      [record.id],
    );
  }
  return value;
}
