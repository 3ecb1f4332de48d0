import { bounds, isWhen } from "@ai-almanac/query";
import { knownOf } from "../../fill/known.ts";
import { quote } from "../../problem/quote.ts";
import type { RecordRule } from "../rule.ts";

/** Nobody can report what has not begun: that is a plan. */
export const futureEvents: RecordRule = function* ({ claims, file }, corpus) {
  for (const { claim, events } of claims) {
    const source = corpus.sources.get(claim.source ?? "");
    const known = source && knownOf(claim, source.source);
    if (!known) continue;
    for (const { event, path } of events) {
      const when = event.when === undefined ? null : String(event.when);
      const from = isWhen(when) ? bounds(when).from : null;
      if (from === null || from <= known.knownOn) continue;
      yield file.problem([...path, "when"], {
        what: "`when` begins after the claim was known",
        expected: `${known.knownOn} or earlier, the day on which the claim counts as known`,
        found: quote(event.when),
        todo: "write `target` in place of `when`, or correct `known` or the source's `published`",
      });
    }
  }
};
