import type { Claim, RecordClaims } from "@ai-almanac/query";
import { sortedKeys } from "../sorted-keys.ts";

/** The claims of a record before and after, paired. */
export interface MatchedClaims {
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
  /** Pairs that differ in more than their id. */
  readonly edited: readonly (readonly [before: Claim, after: Claim])[];
  /** Ids that changed: a second claim of one source makes the first one need a name. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Pairs claims that say the same, then those of one id. What is left over was added or removed. */
export function matchClaims(before: RecordClaims, after: RecordClaims): MatchedClaims {
  const left = new Map(before.claims.map((claim) => [claim.id, claim]));
  const renamed = new Map<string, string>();
  const unmatched: Claim[] = [];
  // An equal claim of the same id first, so that twins are not crossed.
  const rest = after.claims.filter((claim) => !takes(left, claim.id, content(claim) === contentOf(left.get(claim.id))));
  for (const claim of rest) {
    const twin = [...left.values()].find((candidate) => content(candidate) === content(claim));
    if (twin === undefined) unmatched.push(claim);
    else {
      renamed.set(twin.id, claim.id);
      left.delete(twin.id);
    }
  }
  const edited: [Claim, Claim][] = [];
  const added: Claim[] = [];
  for (const claim of unmatched) {
    const old = left.get(claim.id);
    if (old === undefined) added.push(claim);
    else edited.push([old, claim]);
    left.delete(claim.id);
  }
  return { added, removed: [...left.values()], edited, renamed };
}

function takes(left: Map<string, Claim>, id: string, isEqual: boolean): boolean {
  return isEqual && left.delete(id);
}

function content({ id: _, ...rest }: Claim): string {
  return JSON.stringify(rest, sortedKeys);
}

function contentOf(claim: Claim | undefined): string | null {
  return claim === undefined ? null : content(claim);
}
