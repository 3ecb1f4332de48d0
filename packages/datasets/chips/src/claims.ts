import claims from "./generated/claims.json" with { type: "json" };
import type { Chip, ClaimSet } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** What sources say of every chip, before it is resolved: what `asOf`, `timeline` and `changes` of @ai-almanac/query read. */
export const chipClaims: ClaimSet<Chip> = claims;
