import type { Quantity } from "../types.ts";
import { checkQuantity } from "./check-quantity.ts";
import { decimal } from "./decimal.ts";
import { groupDigits } from "./group-digits.ts";
import { magnitudeWords } from "./magnitude-words.ts";
import { noScale, type Scale, scaleOf } from "./scale-of.ts";
import { statedNumber } from "./stated-number.ts";
import { type Wording, wording } from "./wording.ts";

/**
 * A quantity in English, for pages: `$50 bn`, `about $21 bn`, `over $100 bn`, `at least 10 GW`, `under 8 months`,
 * `up to $6 bn`, `$60–100 bn`, `tens of billions`, `undisclosed`, `49 %`, `1,048,576 tokens`. Every digit is kept.
 * Throws QuantityError for what is no quantity, such as bounds that its `stated` does not allow.
 *
 * ```ts
 * formatQuantity(parseQuantity("60e9 to 100e9 USD")); // "$60–100 bn"
 * ```
 */
export function formatQuantity(quantity: Quantity): string {
  checkQuantity(quantity);
  const { min, max, unit, stated } = quantity;
  if (stated === "undisclosed") return "undisclosed";
  const words = wording(unit);
  if (stated === "magnitude") return `${magnitudeWords(quantity)}${words.afterMagnitude}`;
  if (stated === "range" && min !== null && max !== null) return formatRange(min, max, words);
  const number = formatOne(statedNumber(quantity), words);
  return stated === "exact" ? number : `${stated.replace("-", " ")} ${number}`;
}

function formatOne(value: number, words: Wording): string {
  return `${formatNumber(value, scaleFor(value, words), words)}${value === 1 ? words.afterOne : words.after}`;
}

function formatRange(min: number, max: number, words: Wording): string {
  const [lower, upper] = [scaleFor(min, words), scaleFor(max, words)];
  // A dash beside a minus, or between millions and billions, would be misread.
  if (min >= 0 && lower === upper) {
    return `${words.before}${groupDigits(decimal(min, lower.shift))}–${formatScaled(max, upper)}${words.after}`;
  }
  return `${formatNumber(min, lower, words)} to ${formatNumber(max, upper, words)}${words.after}`;
}

function formatNumber(value: number, scale: Scale, words: Wording): string {
  return `${value < 0 ? "−" : ""}${words.before}${formatScaled(Math.abs(value), scale)}`;
}

function formatScaled(value: number, scale: Scale): string {
  const digits = groupDigits(decimal(value, scale.shift));
  return scale.word === "" ? digits : `${digits} ${scale.word}`;
}

function scaleFor(value: number, words: Wording): Scale {
  return words.scaled ? scaleOf(value) : noScale;
}
