import { isQuantity } from "../quantity/is-quantity.ts";
import type { Quantity, ResolvedRecord } from "../types.ts";
import { SumError } from "./sum-error.ts";

/** Fields that hold a quantity, or null where nobody has said. */
export type QuantityField<R> = {
  [K in keyof R & string]: [R[K]] extends [null] ? never : [R[K]] extends [Quantity | null] ? K : never;
}[keyof R & string];

/** The quantity in a field of a record; null = nobody has said. Throws SumError `unknown-field` and `not-a-quantity`. */
export function quantityOf(record: ResolvedRecord, field: string): Quantity | null {
  const value = (record as unknown as Record<string, unknown>)[field];
  if (value === undefined) {
    const message = `${record.id} has no field ${field}; give a quantity field of its dataset`;
    throw new SumError("unknown-field", message, [record.id], field);
  }
  if (value === null) return null;
  if (!isQuantity(value)) {
    const message = `${field} of ${record.id} is no quantity; give a field with min and max, numbers or null, and a unit`;
    throw new SumError("not-a-quantity", message, [record.id], value);
  }
  return value;
}
