import claims from "./generated/claims.json" with { type: "json" };
import type { ClaimSet, Move } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** What sources say of every move, before it is resolved: what `asOf`, `timeline` and `changes` of @ai-almanac/query read. */
export const moveClaims: ClaimSet<Move> = claims;
