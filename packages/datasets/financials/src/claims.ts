import claims from "./generated/claims.json" with { type: "json" };
import type { ClaimSet, Figure } from "./generated/types.ts";

export type * from "./generated/types.ts";

/** What sources say of every figure, before it is resolved: what `asOf`, `timeline` and `changes` of @ai-almanac/query read. */
export const figureClaims: ClaimSet<Figure> = claims;
