import type { QueryError } from "../error/query-error.ts";
import { isQuantity } from "../quantity/is-quantity.ts";
import { wrongCondition } from "./wrong-condition.ts";

/** The error for a condition of another kind than its field: it says what that field takes. */
export function wrongKind(field: string, condition: unknown, value: unknown): QueryError {
  return wrongCondition(field, condition, `${taken(value)}, or { known: true },`);
}

function taken(value: unknown): string {
  if (typeof value === "string") return 'a text, such as "meta", { in: ["meta"] } or, of a date, { before: "2026" }';
  if (typeof value === "boolean") return "true, false";
  if (Array.isArray(value)) {
    return typeof value[0] === "string"
      ? 'a member, such as "meta" or { any: ["meta"] }'
      : `conditions on a row (${namesIn(value[0])}), such as { some: { … } }`;
  }
  if (isQuantity(value)) return `bounds in its unit, such as { atLeast: 5, unit: "${value.unit}" }`;
  return typeof value === "object" ? `conditions on its fields (${namesIn(value)})` : "nothing, since it is a number";
}

function namesIn(row: unknown): string {
  return Object.keys(row as object).join(", ");
}
