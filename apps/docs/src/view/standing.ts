import { type ClaimView as Entry, type EventStatement, equal, type Quantity, type Standing } from "@ai-almanac/query";
import type { Field } from "@ai-almanac/schema";

/**
 * Where a claim stands, as a reader sees it. Of claims that contradict nothing the page tells apart: `agrees` says the same;
 * `fits` can be true beside what is shown, and says it otherwise; `edge` meets it at one bound alone, as "over $100 bn"
 * does "$60–100 bn": no contradiction within rounding, but no agreement either.
 */
export type ShownStanding = Standing | "denied" | "fits" | "edge";

/** @param beside - every entry on the field, the chosen among them; `field` undefined = an event type */
export function shownStanding(entry: Entry, beside: readonly Entry[], field: Field | undefined): ShownStanding {
  if (entry.denies && entry.state === "rival") return "denied";
  if (entry.state !== "agrees" || entry.denies) return entry.state;
  const chosen = beside.filter((one) => one.state === "chosen" && !one.denies);
  if (chosen.length === 0 || chosen.some((one) => saysTheSame(entry.value, one.value, field))) return "agrees";
  if (!isNumber(field)) return "fits";
  return chosen.some((one) => overlap(entry.value as Quantity, one.value as Quantity)) ? "fits" : "edge";
}

function isNumber(field: Field | undefined): boolean {
  return field?.kind === "quantity" || field?.kind === "table";
}

function saysTheSame(one: unknown, other: unknown, field: Field | undefined): boolean {
  if (isNumber(field)) return equal(one as Quantity, other as Quantity);
  if (field !== undefined) return one === other;
  const [event, shown] = [one as EventStatement, other as EventStatement];
  return event.when === shown.when && event.target === shown.target;
}

/** Whether more than one bound is common to both; "about" reaches to both sides, and what has no bounds is anywhere. */
function overlap(one: Quantity, other: Quantity): boolean {
  if (one.stated === "about" || other.stated === "about") return true;
  const from = Math.max(one.min ?? Number.NEGATIVE_INFINITY, other.min ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(one.max ?? Number.POSITIVE_INFINITY, other.max ?? Number.POSITIVE_INFINITY);
  const isInside = (quantity: Quantity) => quantity.stated === "exact" && from === to;
  return from < to || ((isInside(one) || isInside(other)) && !isOpenAt(one, from) && !isOpenAt(other, from));
}

function isOpenAt({ stated, min, max }: Quantity, bound: number): boolean {
  return (stated === "over" && min === bound) || (stated === "under" && max === bound);
}
