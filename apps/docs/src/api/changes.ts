import { type Change, changes, type ResolvedRecord } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { Library } from "../library/library.ts";

/** A change as `changes` of `@ai-almanac/query` gives it, and the dataset of its record. */
export type SiteChange = { readonly dataset: ClaimDatasetName } & Change<ResolvedRecord>;

/** Everything that became known, by month (`2026-02`), the oldest first; in a month by day, then dataset and id. */
export function changesByMonth({ datasets, latest }: Library): Map<string, SiteChange[]> {
  if (latest === null) return new Map();
  const all = Object.values(datasets).flatMap(({ name, claims }) =>
    changes(claims, null, latest).map((change) => ({ dataset: name, ...change })),
  );
  return Map.groupBy(
    all.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
    ({ day }) => day.slice(0, 7),
  );
}
