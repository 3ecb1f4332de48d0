import { isWeak } from "./kind-rank.ts";
import { compareText, type Standing, type Statement } from "./statement.ts";

export interface SetVerdict {
  /** The union of all claims that no ruling rejects, sorted. */
  readonly members: readonly string[];
  readonly standings: ReadonlyMap<Statement<readonly string[]>, Standing>;
  /** Members that only an analyst or a rumour names. */
  readonly weak: readonly string[];
}

/** Rule 8: a set is the union of the claims that are not rejected; nobody's members replace another's. */
export function judgeSet(
  statements: readonly Statement<readonly string[]>[],
  rejected: ReadonlySet<string>,
): SetVerdict {
  const standings = new Map<Statement<readonly string[]>, Standing>();
  const grounds = new Map<string, boolean>();
  for (const statement of statements) {
    const isRejected = rejected.has(statement.claim.id);
    standings.set(statement, isRejected ? "rejected" : "chosen");
    if (isRejected) continue;
    for (const member of statement.value) {
      grounds.set(member, (grounds.get(member) ?? true) && isWeak(statement.claim.kind));
    }
  }
  const members = [...grounds.keys()].sort(compareText);
  return { members, standings, weak: members.filter((member) => grounds.get(member)) };
}
