import { type Claim, contains, formatWhen } from "@ai-almanac/query";
import { quote } from "../../problem/quote.ts";
import type { PlausibleRule } from "./judged-record.ts";
import { isWholeDay, relativeWhen } from "./relative-when.ts";

/** "Last week" said on a known day is a known week: the date must follow from the words. */
export const relativeDates: PlausibleRule = function* ({ entry, claims }) {
  for (const written of entry.claims) {
    // An event that was split off stands in a claim of its own.
    const filled = claims.claims.filter((one) => one.id === written.id || one.id.startsWith(`${written.id}:`));
    const day = filled[0] === undefined ? null : dayOf(filled[0]);
    if (day === null) continue;
    for (const { event, path } of written.events) {
      const expected = event.said === undefined ? null : relativeWhen(event.said, day);
      const meant = filled
        .flatMap((one) => one.events)
        .find((one) => one.type === event.type && one.said === event.said);
      const stated = meant?.when ?? meant?.target ?? null;
      if (expected === null || stated === null || contains(expected, stated)) continue;
      yield entry.file.problem([...path, event.when === undefined ? "target" : "when"], {
        what: `the date does not follow from ${quote(event.said)}`,
        expected: `${expected} (${formatWhen(expected)}), since it was said on ${day}`,
        found: quote(event.when ?? event.target),
        todo: "correct the date, the words in `said`, or the day on which it was said (`known`, or the source's `published`)",
      });
    }
  }
};

/** The day on which the words were said; null where only a month or a year is known, or a relay's day is not its own. */
function dayOf(claim: Claim): string | null {
  return isWholeDay(claim.known) || claim.id.includes(":") ? claim.saidOn : null;
}
