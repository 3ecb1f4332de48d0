import { alike } from "../quantity/alike.ts";
import { clash } from "../quantity/clash.ts";
import type { Quantity, When } from "../types.ts";
import { bounds } from "../when/bounds.ts";
import { contains } from "../when/contains.ts";
import { sharesDay } from "../when/shares-day.ts";

/** How values of one kind of field are compared. */
export interface ValueRules<V> {
  equal(a: V, b: V): boolean;
  contradict(a: V, b: V): boolean;
  /** True where `later` says less than `earlier` without contradicting it, and so does not take its place. */
  isVaguer(later: V, earlier: V): boolean;
  /** True where a speaker of `wide` supports `narrow` too: a month holds its day. */
  supports(wide: V, narrow: V): boolean;
}

export const quantityRules: ValueRules<Quantity> = {
  equal: alike,
  contradict: clash,
  isVaguer: (later, earlier) => !isBounded(later) && isBounded(earlier) && !clash(later, earlier),
  supports: alike,
};

function isBounded(quantity: Quantity): boolean {
  return quantity.stated === "exact" || quantity.stated === "range";
}

export const whenRules: ValueRules<When> = {
  equal: sameWhen,
  contradict: (a, b) => !sharesDay(a, b),
  isVaguer: isVaguerWhen,
  supports: contains,
};

/** Of two with the same bounds, the approximate one says less. */
function isVaguerWhen(later: When, earlier: When): boolean {
  if (sameWhen(later, earlier) || !contains(later, earlier)) return false;
  return later.includes("~") || !contains(earlier, later);
}

function sameWhen(a: When, b: When): boolean {
  if (a === b) return true;
  const [first, second] = [bounds(a), bounds(b)];
  return first.from === second.from && first.to === second.to && a.includes("~") === b.includes("~");
}

/** References, enums and booleans: another value is a contradiction. */
export const exactRules: ValueRules<unknown> = {
  equal: Object.is,
  contradict: (a, b) => !Object.is(a, b),
  isVaguer: () => false,
  supports: Object.is,
};

/** Texts are our own words for what a source says: different words contradict nothing. */
export const textRules: ValueRules<unknown> = { ...exactRules, contradict: () => false };
