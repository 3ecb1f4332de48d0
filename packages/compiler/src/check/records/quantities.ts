import { definitionOf } from "@ai-almanac/schema";
import type { RecordRule } from "../rule.ts";
import { quantityLike } from "../shape/place.ts";
import { quantityText } from "../values/quantity-text.ts";

/** Quantities read as such and have a unit that their field takes. */
export const quantities: RecordRule = function* ({ dataset, claims, file }) {
  const { fields } = definitionOf(dataset);
  for (const { field: name, value, path } of claims.flatMap(({ values }) => values)) {
    const field = fields[name];
    if (field?.kind !== "quantity" && field?.kind !== "table") continue;
    const rows = field.kind === "table" ? Object.entries(value as object) : [[null, value] as const];
    for (const [key, text] of rows) {
      const problem = quantityText(text, quantityLike(field));
      if (problem !== null) yield file.problem(key === null ? path : [...path, key], problem);
    }
  }
};
