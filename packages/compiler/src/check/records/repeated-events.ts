import { definitionOf } from "@ai-almanac/schema";
import { quote } from "../../problem/quote.ts";
import type { RecordRule } from "../rule.ts";

/** One claim speaks once of an event, unless its type may happen again. */
export const repeatedEvents: RecordRule = function* ({ dataset, claims, file }) {
  const types = new Map(definitionOf(dataset).events.map(({ type, repeatsBy }) => [type, repeatsBy]));
  for (const { events } of claims) {
    const seen = new Set<string>();
    for (const { event, path } of events) {
      const repeatsBy = types.get(event.type ?? "");
      if (repeatsBy === undefined) continue;
      const key = `${event.type} ${repeatsBy === null ? "" : (event[repeatsBy] ?? event.target ?? "")}`;
      if (seen.has(key)) {
        yield file.problem(path, {
          what: `the event ${quote(event.type)} stands twice in one claim`,
          expected: repeatsBy === null ? "one event of this type a claim" : `another \`${repeatsBy}\` for each`,
          found: "a second one",
          todo: "join the two, or give what another passage says a claim of its own",
        });
      }
      seen.add(key);
    }
  }
};
