import type { ClaimKind } from "@ai-almanac/query";

const best: readonly ClaimKind[] = ["filing", "official", "reported", "reference", "analyst", "rumour"];

/** 0 is the best ground. */
export function kindRank(kind: ClaimKind): number {
  return best.indexOf(kind);
}
