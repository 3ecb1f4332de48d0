import type { Field } from "@ai-almanac/schema";
import { respellQuantity } from "../fix/respell-quantity.ts";
import { respellWhen } from "../fix/respell-when.ts";

/** A value as typed, in the form in which the field is written: a list for a set, else text. */
export function readValue(field: Field, text: string): unknown {
  switch (field.kind) {
    case "set":
      // A semicolon where members hold commas.
      return text
        .split(text.includes(";") ? ";" : ",")
        .map((member) => member.trim())
        .filter((member) => member !== "");
    case "quantity":
    case "table":
      return respellQuantity(text, field.units);
    case "when":
      return respellWhen(text);
    case "boolean":
      return { yes: true, true: true, no: false, false: false }[text.trim().toLowerCase()] ?? text;
    default:
      return text.trim();
  }
}
