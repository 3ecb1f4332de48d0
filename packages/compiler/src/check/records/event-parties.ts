import { definitionOf, type EventType } from "@ai-almanac/schema";
import { listWords } from "../../problem/list-words.ts";
import { quote } from "../../problem/quote.ts";
import type { RecordRule } from "../rule.ts";

/** `as` and `with` stand only where the event type asks for them. */
export const eventParties: RecordRule = function* ({ dataset, claims, file }) {
  const { events: types } = definitionOf(dataset);
  for (const { event, path } of claims.flatMap(({ events }) => events)) {
    const type = types.find((candidate) => candidate.type === event.type);
    if (type === undefined) continue;
    for (const key of ["as", "with"] as const) {
      if (event[key] === undefined || takes(type, key)) continue;
      const takers = types.filter((candidate) => takes(candidate, key)).map((candidate) => candidate.type);
      yield file.problem(
        [...path, key],
        {
          what: `\`${key}\` does not go with ${quote(type.type)}`,
          expected:
            takers.length === 0 ? `no \`${key}\` in events of ${dataset}` : `\`${key}\` only with ${listWords(takers)}`,
          found: quote(event[key]),
          todo: `take \`${key}\` out, or say it in the event's note`,
        },
        "key",
      );
    }
  }
};

/** A type that repeats by a key has it; besides, who merged names the other. */
function takes({ type, repeatsBy }: EventType, key: "as" | "with"): boolean {
  return repeatsBy === key || (type === "merged" && key === "with");
}
