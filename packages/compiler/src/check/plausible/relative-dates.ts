import { type Claim, contains, formatWhen } from "@ai-almanac/query";
import { quote } from "../../problem/quote.ts";
import type { PlausibleRule } from "./judged-record.ts";
import { isWholeDay, relativeWhen } from "./relative-when.ts";

/** "Last week" said on a known day is a known week: the date must follow from the words. */
export const relativeDates: PlausibleRule = function* ({ entry, claims }) {
  for (const written of entry.claims) {
    const claim = claims.claims.find((one) => one.id === written.id || one.id.startsWith(`${written.id}:`));
    const day = claim && dayOf(claim);
    if (day === null || day === undefined) continue;
    for (const { event, path } of written.events) {
      const expected = event.said === undefined ? null : relativeWhen(event.said, day);
      const date = event.when ?? event.target;
      const filled = claims.claims
        .filter((one) => one.id === written.id || one.id.startsWith(`${written.id}:`))
        .flatMap((one) => one.events)
        .find((one) => one.type === event.type && one.said === event.said);
      const stated = filled?.when ?? filled?.target;
      if (expected === null || stated === undefined || stated === null || contains(expected, stated)) continue;
      yield entry.file.problem([...path, event.when === undefined ? "target" : "when"], {
        what: `the date does not follow from ${quote(event.said)}`,
        expected: `${expected} (${formatWhen(expected)}), since it was said on ${day}`,
        found: quote(date),
        todo: "correct the date, the words in `said`, or the day on which it was said (`known`, or the source's `published`)",
      });
    }
  }
};

/** The day on which the words were said; null where only a month or a year is known, or a relay's day is not its own. */
function dayOf(claim: Claim): string | null {
  return isWholeDay(claim.known) || claim.id.includes(":") ? claim.saidOn : null;
}
