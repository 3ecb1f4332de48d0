import claims from "./generated/claims.json" with { type: "json" };
import type { ClaimSet, Deal } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** What sources say of every deal, before it is resolved: what `asOf`, `timeline` and `changes` of @ai-almanac/query read. */
export const dealClaims: ClaimSet<Deal> = claims;
