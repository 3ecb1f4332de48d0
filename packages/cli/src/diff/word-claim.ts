import type { ClaimChange } from "./data-diff.ts";

const signs = { added: "+", edited: "~", removed: "−" };

/** `+ reuters-2026-11 (reuters): value`. */
export function wordClaim({ claim, by, change, keys }: ClaimChange): string {
  return `${signs[change]} ${claim} (${by}): ${keys.join(", ")}`;
}
