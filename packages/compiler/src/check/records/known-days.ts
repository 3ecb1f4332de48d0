import { bounds, isWhen } from "@ai-almanac/query";
import { quote } from "../../problem/quote.ts";
import type { RecordRule } from "../rule.ts";

/** What a claim says was known by the day on which its source was read, and from a day that can be told. */
export const knownDays: RecordRule = function* ({ claims, file }, corpus) {
  for (const { claim, path } of claims) {
    const known = claim.known === undefined ? null : String(claim.known);
    if (!isWhen(known)) continue;
    const { from, to } = bounds(known);
    const read = corpus.sources.get(claim.source ?? "")?.source.read;
    if (to === null) {
      yield file.problem([...path, "known"], {
        what: "`known` has no end",
        expected: "a date with a last day, from which the claim counts as known",
        found: quote(claim.known),
        todo: "write the day, month or year in which it was said",
      });
    } else if (read !== undefined && from !== null && from > read) {
      yield file.problem([...path, "known"], {
        what: "`known` lies after the day on which the source was read",
        expected: `${read} or earlier`,
        found: quote(claim.known),
        todo: "correct it, or the source's `read`",
      });
    }
  }
};
