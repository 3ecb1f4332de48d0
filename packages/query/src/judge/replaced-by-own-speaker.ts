import type { Statement } from "./statement.ts";
import type { ValueRules } from "./value-rules.ts";

/**
 * Rule 3: a later dated statement of another value replaces what the same speaker said before. A relay replaces
 * nothing, and one that is equal only to replaced statements is replaced too. What is said later but says less
 * replaces nothing. Statements come in the order in which they were said.
 */
export function replacedByOwnSpeaker<V>(statements: readonly Statement<V>[], rules: ValueRules<V>): Set<Statement<V>> {
  const replaced = new Set<Statement<V>>();
  for (const spoken of bySpeaker(statements)) {
    for (const later of spoken) {
      if (!later.claim.dated) continue;
      for (const earlier of spoken) {
        if (earlier.claim.saidOn >= later.claim.saidOn) continue;
        if (rules.equal(later.value, earlier.value) || rules.isVaguer(later.value, earlier.value)) continue;
        replaced.add(earlier);
      }
    }
    for (const relay of repeatedRelays(spoken, replaced, rules)) replaced.add(relay);
  }
  return replaced;
}

/** Relays whose value is only found among replaced statements. */
function repeatedRelays<V>(
  statements: readonly Statement<V>[],
  replaced: ReadonlySet<Statement<V>>,
  rules: ValueRules<V>,
): Statement<V>[] {
  const gone = statements.filter((statement) => replaced.has(statement));
  const standing = statements.filter((statement) => statement.claim.dated && !replaced.has(statement));
  return statements.filter(
    (statement) =>
      !statement.claim.dated &&
      !replaced.has(statement) &&
      gone.some((other) => rules.equal(other.value, statement.value)) &&
      !standing.some((other) => rules.equal(other.value, statement.value)),
  );
}

function bySpeaker<V>(statements: readonly Statement<V>[]): Iterable<Statement<V>[]> {
  const groups = new Map<string, Statement<V>[]>();
  for (const statement of statements) {
    const group = groups.get(statement.claim.by);
    if (group) group.push(statement);
    else groups.set(statement.claim.by, [statement]);
  }
  return groups.values();
}
