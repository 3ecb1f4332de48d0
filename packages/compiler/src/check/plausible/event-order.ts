import { formatWhen, isBefore } from "@ai-almanac/query";
import { isExplained, type PlausibleRule, problemOn, whenOf } from "./judged-record.ts";

/** Pairs of events of which the first cannot come after the second. */
const order = [
  ["announced", "released"],
  ["left", "joined"],
  ["taped-out", "production"],
  ["signed", "completed"],
  ["founded", "dissolved"],
] as const;

/** Nothing is released before it is announced, nobody joins before leaving, by more than the dates allow. */
export const eventOrder: PlausibleRule = function* (judged) {
  for (const [first, second] of order) {
    const [early, late] = [whenOf(judged, first), whenOf(judged, second)];
    if (early === null || late === null || isBefore(late, early) !== true) continue;
    if (isExplained(judged, first, second)) continue;
    yield problemOn(judged, second, {
      what: `${second} before ${first}`,
      expected: `${formatWhen(early)} (${first}) or later`,
      found: formatWhen(late),
      todo: "correct one of the two dates, or write a `note` on one of their claims that says how both can be true",
    });
  }
};
