import { QueryError } from "../error/query-error.ts";
import type { ClaimSet, RecordClaims } from "../types.ts";

/** The position of a record in a claim set. Sets are sorted by id. Throws QueryError (`unknown-id`). */
export function recordPosition<R>(set: ClaimSet<R>, id: string): number {
  let [low, high] = [0, set.records.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const record = set.records[middle] as RecordClaims;
    if (record.id === id) return middle;
    if (record.id < id) low = middle + 1;
    else high = middle - 1;
  }
  // Sets that a program put together need not be sorted.
  const position = set.records.findIndex((record) => record.id === id);
  if (position >= 0) return position;
  const example = set.records[0]?.id ?? "meta-amd-2026-02";
  throw new QueryError("unknown-id", id, `an id of ${set.dataset}, for example ${example}`);
}
