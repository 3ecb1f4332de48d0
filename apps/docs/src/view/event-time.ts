import { bounds, formatWhen, type When } from "@ai-almanac/query";
import { viewWhen, type WhenView } from "./when.ts";

/** When an event happened. Of an open beginning only the end is known: it had happened `by 26 Feb 2026`. */
export function eventTime(when: When): string {
  const { from, to } = bounds(when);
  return from === null && to !== null ? `by ${formatWhen(to)}` : formatWhen(when);
}

export function viewEventTime(when: When): WhenView {
  return { ...viewWhen(when), text: eventTime(when) };
}
