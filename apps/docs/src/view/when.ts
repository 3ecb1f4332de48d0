import { bounds, formatWhen, type When } from "@ai-almanac/query";

export interface WhenView {
  readonly text: string;
  /** For `<time datetime>`; null where HTML has no form for it (a quarter, a span, an open end). */
  readonly datetime: string | null;
}

export function viewWhen(when: When): WhenView {
  const isDate = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(when);
  return { text: formatWhen(when), datetime: isDate ? when : null };
}

/** Since when something is known. A month or year is known on its last day, and says that its day was not stated. */
export function knownInWords(known: When, dated: boolean): string {
  const { from, to } = bounds(known);
  const isDay = from !== null && from === to;
  if (from === null && to !== null) return `by ${formatWhen(to)}`;
  if (!dated) return `by ${formatWhen(known)}`;
  return isDay ? formatWhen(known) : `in ${formatWhen(known)}, day not stated`;
}

/** For sorting by time: the first day, or the last where the beginning is open. */
export function sortKeyOfWhen(when: When): string {
  const { from, to } = bounds(when);
  return from ?? to ?? "";
}
