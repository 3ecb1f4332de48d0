import type { Library } from "../library/library.ts";

/** The last day on which anything became known: what "today" is to a build without a clock. Null for an empty library. */
export function latestKnown(library: Library): string | null {
  let latest: string | null = null;
  for (const { claims } of Object.values(library.datasets)) {
    for (const record of claims.records) {
      for (const { knownOn } of record.claims) if (latest === null || knownOn > latest) latest = knownOn;
    }
  }
  return latest;
}
