import { kindRank } from "./kind-rank.ts";
import type { Statement } from "./statement.ts";
import type { ValueRules } from "./value-rules.ts";

/**
 * Rule 4, for fields that change and for targets: a later claim of the same or a better kind replaces an earlier one,
 * whoever speaks. A relay that only repeats what was already replaced brings nothing back, since its day is not the
 * day on which it was said. Statements come in the order in which they were said; `gone` are replaced already.
 */
export function replacedByLaterClaim<V>(
  statements: readonly Statement<V>[],
  gone: ReadonlySet<Statement<V>>,
  rules: ValueRules<V>,
): Set<Statement<V>> {
  const replaced = new Set<Statement<V>>();
  let live: Statement<V>[] = [];
  const past = statements.filter((statement) => gone.has(statement));
  for (const later of statements) {
    if (gone.has(later)) continue;
    const equalTo = (other: Statement<V>): boolean => rules.equal(other.value, later.value);
    if (
      !later.claim.dated &&
      past.some((other) => other.claim.saidOn <= later.claim.saidOn && equalTo(other)) &&
      !live.some(equalTo)
    ) {
      replaced.add(later);
      past.push(later);
      continue;
    }
    const outdated = live.filter(
      (earlier) =>
        earlier.claim.saidOn < later.claim.saidOn &&
        kindRank(later.claim.kind) <= kindRank(earlier.claim.kind) &&
        !equalTo(earlier) &&
        !rules.isVaguer(later.value, earlier.value),
    );
    for (const earlier of outdated) replaced.add(earlier);
    past.push(...outdated);
    live = live.filter((statement) => !replaced.has(statement));
    live.push(later);
  }
  return replaced;
}
