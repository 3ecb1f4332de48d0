import type { Claim, ClaimKind } from "../types.ts";
import type { Statement } from "./statement.ts";

/** A claim that disputes a field, and whether it still counts. */
export interface Denial {
  readonly claim: Claim;
  readonly standing: "rival" | "replaced" | "rejected";
}

/** Who disputes a field; a speaker who later says a value of it has given the denial up. */
export function denialsOf(
  field: string,
  visible: readonly Claim[],
  statements: readonly Statement[],
  rejected: ReadonlySet<string>,
): Denial[] {
  return visible
    .filter((claim) => claim.denies.includes(field))
    .map((claim) => {
      const taken = statements.some(
        (other) => other.claim.by === claim.by && other.claim.dated && other.claim.saidOn > claim.saidOn,
      );
      return { claim, standing: rejected.has(claim.id) ? "rejected" : taken ? "replaced" : "rival" };
    });
}

export function liveDenialKinds(denials: readonly Denial[]): ClaimKind[] {
  return denials.filter((denial) => denial.standing === "rival").map((denial) => denial.claim.kind);
}
