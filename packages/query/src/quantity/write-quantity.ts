import type { Quantity } from "../types.ts";
import { checkQuantity } from "./check-quantity.ts";
import { magnitudeWords } from "./magnitude-words.ts";
import { statedNumber } from "./stated-number.ts";
import { writeNumber } from "./write-number.ts";

/**
 * A quantity as authored: `parseQuantity` reads it back as the same. Throws QuantityError for what is no quantity,
 * such as bounds that its `stated` does not allow.
 *
 * ```ts
 * writeQuantity({ min: null, max: 6, unit: "GW", stated: "up-to" }); // "up to 6 GW"
 * ```
 */
export function writeQuantity(quantity: Quantity): string {
  checkQuantity(quantity);
  const { min, max, unit, stated } = quantity;
  if (stated === "undisclosed") return `undisclosed ${unit}`;
  if (stated === "magnitude") return `${magnitudeWords(quantity)} ${unit}`;
  if (stated === "range" && min !== null && max !== null) return `${writeNumber(min)} to ${writeNumber(max)} ${unit}`;
  const number = `${writeNumber(statedNumber(quantity))} ${unit}`;
  return stated === "exact" ? number : `${stated.replace("-", " ")} ${number}`;
}
