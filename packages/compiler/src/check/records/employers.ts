import { quote } from "../../problem/quote.ts";
import { type Corpus, recordOf } from "../corpus.ts";
import type { RecordRule } from "../rule.ts";
import { isRejected } from "../rulings-of.ts";

/** `from` and `to` of a move name employers; a division or a laboratory of an employer is a unit. */
export const employers: RecordRule = function* ({ dataset, claims, file }, corpus) {
  if (dataset !== "moves") return;
  for (const { field, value, path } of claims.flatMap(({ values }) => values)) {
    if ((field !== "from" && field !== "to") || typeof value !== "string") continue;
    const parents = parentsOfUnit(corpus, value);
    if (parents === null) continue;
    const employer = parents[0] ?? "<employer>";
    yield file.problem(path, {
      what: "a unit where the employer should be",
      expected: `the employer itself, and units in \`${field}Units\``,
      found: `${quote(value)}, a unit${parents.length === 0 ? "" : ` of ${parents.join(" or ")}`}`,
      todo: `write ${field}: ${employer}, ${field}Units: [${value}]`,
    });
  }
};

/**
 * Whose unit an organization is, null where it is an employer of its own. A division always is a unit; a laboratory is
 * one while a parent is claimed, unless it was bought, since before that it employed people itself.
 */
function parentsOfUnit(corpus: Corpus, id: string): string[] | null {
  const entry = recordOf(corpus, "organizations", id);
  const kind = entry?.record.about?.kind;
  if (entry === undefined || (kind !== "division" && kind !== "lab")) return null;
  const live = entry.claims.filter((claim) => !isRejected(entry, claim.id, "parent"));
  const parents = live.flatMap(({ values }) =>
    values.filter(({ field }) => field === "parent").map(({ value }) => String(value)),
  );
  if (kind === "division") return [...new Set(parents)];
  const wasBought = entry.claims.some(({ events }) => events.some(({ event }) => event.type === "acquired"));
  return parents.length === 0 || wasBought ? null : [...new Set(parents)];
}
