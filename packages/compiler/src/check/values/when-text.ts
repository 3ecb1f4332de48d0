import { parseWhen, WhenError, type WhenErrorCode } from "@ai-almanac/query";
import type { ProblemText } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";

const words: Readonly<Record<WhenErrorCode, { readonly what: string; readonly todo: string }>> = {
  form: { what: "not a date", todo: "write the year first, and no more of it than the source says" },
  year: { what: "a year out of reach", todo: "look for a digit that is wrong" },
  part: { what: "a part of the year that does not exist", todo: "look for a digit that is wrong" },
  day: { what: "a day that does not exist", todo: "look the day up again, or write the month alone" },
  order: { what: "an interval that ends before it begins", todo: "write the earlier date first" },
};

/** What is wrong with a When, or null. */
export function whenText(value: unknown): ProblemText | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  try {
    parseWhen(String(value));
    return null;
  } catch (error) {
    if (!(error instanceof WhenError)) throw error;
    return { expected: error.expected, found: quote(value), ...words[error.code] };
  }
}
