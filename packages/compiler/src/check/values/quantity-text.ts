import { parseQuantity, QuantityError, type QuantityErrorCode } from "@ai-almanac/query";
import { closest, didYouMean } from "../../problem/closest.ts";
import type { ProblemText } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";
import type { QuantityLike } from "../shape/place.ts";

/** Currencies worth a guess; every other code of ISO 4217 is taken too. */
const usualMoney = [
  "USD",
  "EUR",
  "GBP",
  "JPY",
  "CNY",
  "KRW",
  "INR",
  "TWD",
  "CHF",
  "USD/year",
  "USD/month",
  "USD/share",
];
/** A unit that looks alike may be another: kW and W, Gb and GB. */
const conversion = "Convert the number if it is another unit";
const openings = ["about", "over", "at least", "under", "up to", "undisclosed", "thousands", "millions", "billions"];

const words: Readonly<Record<QuantityErrorCode, { readonly what: string; readonly todo: string }>> = {
  form: { what: "not a quantity", todo: "write the number as in 60e9 and put its unit after it" },
  number: { what: "not a number", todo: "write the digits without separators, then a space and the unit" },
  unit: { what: "unknown unit", todo: "use a unit that the field takes" },
  sign: { what: "a number below zero", todo: "take the minus away, or use a field that may be negative" },
  order: { what: "a range above itself", todo: "write the smaller number first, or one number" },
};

/** What is wrong with a value of a quantity field, or null. */
export function quantityText(value: unknown, field: QuantityLike): ProblemText | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  try {
    parseQuantity(String(value), field);
    return null;
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    return explain(error, field);
  }
}

function explain({ code, expected, found, value }: QuantityError, field: QuantityLike): ProblemText {
  const { what, todo } = words[code];
  if (code === "unit") {
    if (found === "") {
      const unit = field.units[0] === "money" ? "USD" : field.units[0];
      return {
        what: "a number without its unit",
        expected,
        found: quote(value),
        todo: `write ${JSON.stringify(`${value} ${unit}`)} if that is the unit`,
      };
    }
    const units = field.units.flatMap((unit) => (unit === "money" ? usualMoney : [unit]));
    const near = closest(found, units);
    const advice = near === null ? todo : `did you mean ${quote(near)}?`;
    return {
      what,
      expected,
      found: quote(found),
      todo: near === null || usualMoney.includes(near) ? advice : `${advice} ${conversion}`,
    };
  }
  return { what, expected, found: quote(value), todo: code === "form" ? didYouMean(found, openings, todo) : todo };
}
