import type { ClaimKind } from "../types.ts";

const order: readonly ClaimKind[] = ["filing", "official", "reported", "reference", "analyst", "rumour"];

/** 0 for the best ground, a filing; 5 for a rumour. */
export function kindRank(kind: ClaimKind): number {
  return order.indexOf(kind);
}

export function bestKind(kinds: readonly ClaimKind[]): ClaimKind {
  return kinds.reduce((best, kind) => (kindRank(kind) < kindRank(best) ? kind : best));
}

/** True for an analyst or a rumour: ground that moves no status and leaves a value unconfirmed. */
export function isWeak(kind: ClaimKind): boolean {
  return kindRank(kind) > kindRank("reference");
}
