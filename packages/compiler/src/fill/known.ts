import { bounds, type Day, parseWhen, type When, WhenError } from "@ai-almanac/query";
import type { LooseClaim, LooseSource } from "../check/loose.ts";

export interface Known {
  readonly known: When;
  readonly knownOn: Day;
}

/** When a claim became known: as written, else when its source was published, else read. Null where no day follows. */
export function knownOf(claim: LooseClaim, source: LooseSource): Known | null {
  const written = claim.known ?? source.published ?? source.read;
  if (written === undefined || source.read === undefined) return null;
  try {
    const known = parseWhen(String(written));
    const { to } = bounds(known);
    if (to === null) return null;
    // A month counts from its last day, but what was read had been said.
    return { known, knownOn: to < source.read ? to : source.read };
  } catch (error) {
    if (error instanceof WhenError) return null;
    throw error;
  }
}
