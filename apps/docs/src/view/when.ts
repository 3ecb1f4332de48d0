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

/**
 * Since when something is known. A month or year is known on its last day, and says that its day was not stated; what is
 * only relayed was said then or before.
 */
export function knownInWords(known: When, dated: boolean): string {
  const { from, to } = bounds(known);
  const isDay = from !== null && from === to;
  if (from === null && to !== null) return `by ${formatWhen(to)}`;
  const words = formatWhen(known);
  if (isDay) return dated ? words : `by ${words}`;
  return dated ? `in ${words}, day not stated` : `in ${words} or before`;
}

/** For sorting by time: the first day, or the last where the beginning is open. */
export function sortKeyOfWhen(when: When): string {
  const { from, to } = bounds(when);
  return from ?? to ?? "";
}
