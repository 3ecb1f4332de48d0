import type { Claim } from "../types.ts";

/** One value that one claim gives for one field, table row, event or target. */
export interface Statement<V = unknown> {
  readonly claim: Claim;
  readonly value: V;
}

/**
 * Where a statement stands:
 * `chosen` its value is the published one; `agrees` it does not contradict it; `rival` it does;
 * `silent` it says undisclosed while others give a value; `replaced` its speaker, or for changing fields a later
 * claim, says otherwise by now; `rejected` an editor set it aside.
 */
export type Standing = "chosen" | "agrees" | "rival" | "silent" | "replaced" | "rejected";

/** Before another: said earlier, then by claim id, so that the order of claims in a file never matters. */
export function compareStatements(a: Statement, b: Statement): number {
  return compareText(a.claim.saidOn, b.claim.saidOn) || compareText(a.claim.id, b.claim.id);
}

/** By code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
