import type { Quantity } from "../types.ts";
import { alike } from "./alike.ts";
import { isWithin } from "./is-within.ts";
import { rounding } from "./rounding.ts";
import { type Span, span } from "./span.ts";

/** Whether two quantities, known to be some, can't both be true: see `contradict`. */
export function clash(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  // Two narrow ranges can be alike at both ends and yet lie side by side.
  if (alike(a, b)) return false;
  const [first, second] = [span(a), span(b)];
  const slack = a.stated === "about" || b.stated === "about" ? () => 0 : rounding;
  return liesBelow(first, second, slack) || liesBelow(second, first, slack);
}

function liesBelow(lower: Span, upper: Span, slack: (a: number, b: number) => number): boolean {
  if (lower.max > upper.min) return false;
  // Only 0 has nothing to round: under 0 and 0 share no number.
  if (lower.max === 0 && upper.min === 0) return lower.underMax || upper.overMin;
  return !isWithin(lower.max, upper.min, slack(lower.max, upper.min));
}
