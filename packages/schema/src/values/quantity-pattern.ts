import type { QuantityField, TableField } from "../fields/field.ts";

/** Every ISO 4217 currency, also a year, a month or a share. */
const money = "[A-Z]{3}(?:\\/(?:year|month|share))?";
const magnitude = "(?:tens of |hundreds of )?(?:thousands|millions|billions|trillions)";

/** What a value of the field looks like. The compiler checks besides that a range ascends and a currency exists. */
export function quantityPattern(field: QuantityField | TableField): RegExp {
  const sign = field.kind === "quantity" && field.signed ? "-?" : "";
  const number = `${sign}(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:e[+-]?\\d+)?`;
  const bound = `(?:about|over|at least|under|up to) ${number}`;
  const units = field.units.map((unit) => (unit === "money" ? money : escapeUnit(unit)));
  return new RegExp(`^(?:${bound}|${number}(?: to ${number})?|${magnitude}|undisclosed) (?:${units.join("|")})$`);
}

function escapeUnit(unit: string): string {
  return unit.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
