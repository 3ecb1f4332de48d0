import type { Claim } from "@ai-almanac/query";

/**
 * Claims as they were written, each once: of a claim that was split into what was public before and the rest, the rest,
 * or, where nothing was left of it, the first of what was split off.
 */
export function writtenClaims(claims: readonly Claim[]): Claim[] {
  const written = new Map<string, Claim>();
  for (const claim of claims) {
    const id = writtenId(claim.id);
    if (claim.id === id || !written.has(id)) written.set(id, claim);
  }
  return [...written.values()];
}

/** `axios-2026-04-08` of `axios-2026-04-08:released`. */
function writtenId(id: string): string {
  const colon = id.indexOf(":");
  return colon < 0 ? id : id.slice(0, colon);
}
