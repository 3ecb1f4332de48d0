import { parseQuantity, parseWhen } from "@ai-almanac/query";
import { type ClaimDatasetName, definitionOf, type Field } from "@ai-almanac/schema";
import type { StatedValue } from "../check/loose.ts";

/** Values by field, in the order of the dataset's table: quantities and dates parsed, the rest as written. */
export function fillSays(values: readonly StatedValue[], dataset: ClaimDatasetName): Record<string, unknown> {
  const stated = new Map(values.map(({ field, value }) => [field, value]));
  const fields = Object.entries(definitionOf(dataset).fields).filter(([name]) => stated.has(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, fillValue(stated.get(name), field)]));
}

function fillValue(value: unknown, field: Field): unknown {
  switch (field.kind) {
    case "quantity":
      return parseQuantity(String(value), field);
    case "table":
      return Object.fromEntries(
        Object.entries(value as Record<string, string>).map(([key, text]) => [
          key,
          parseQuantity(text, { units: field.units }),
        ]),
      );
    case "when":
      return parseWhen(String(value));
    default:
      return value;
  }
}
