import type { Claim } from "@ai-almanac/query";

/** Claims as they were written: an event that was split off counts with the claim that it came from. */
export function writtenClaims(claims: readonly Claim[]): Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.filter(({ id }) => !id.includes(":") || !ids.has(id.slice(0, id.indexOf(":"))));
}
