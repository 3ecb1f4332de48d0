import type { ProblemText } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";
import { whenText } from "./when-text.ts";

const fiscal = /^FY\d{4}(?:-(?:Q[1-4]|H[12]))?$/;

/** Whether a period is a company's own year or a part of it, whose days `covers` must tell. */
export function isFiscal(period: unknown): period is string {
  return typeof period === "string" && period.startsWith("FY");
}

/** What is wrong with the period of a figure, or null. */
export function periodText(value: unknown): ProblemText | null {
  if (!isFiscal(value)) return whenText(value);
  if (fiscal.test(value)) return null;
  return {
    what: "not a fiscal period",
    expected: "FY and the year, alone or with a quarter or half: FY2026, FY2026-Q3, FY2026-H1",
    found: quote(value),
    todo: "write it in one of these forms",
  };
}
