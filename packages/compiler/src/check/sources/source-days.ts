import { bounds, isWhen } from "@ai-almanac/query";
import { quote } from "../../problem/quote.ts";
import type { SourceRule } from "../rule.ts";
import { whenText } from "../values/when-text.ts";

/** A source was published by the day on which it was read. */
export const sourceDays: SourceRule = function* ({ source: { published, read }, file }) {
  const problem = whenText(published);
  if (problem !== null) yield file.problem(["published"], problem);
  const when = published === undefined ? null : String(published);
  if (!isWhen(when)) return;
  const { from, to } = bounds(when);
  if (to === null) {
    yield file.problem(["published"], {
      what: "`published` has no end",
      expected: "a date with a last day, from which its claims count as known",
      found: quote(published),
      todo: "write the day, month or year, or leave `published` out",
    });
  } else if (read !== undefined && from !== null && from > read) {
    yield file.problem(["published"], {
      what: "`published` lies after the day on which the source was read",
      expected: `${read} or earlier`,
      found: quote(published),
      todo: "correct one of the two",
    });
  }
};
