import type { ClaimSet, RecordClaims } from "../types.ts";

/** The claims of one record; undefined for an unknown id. Claim sets are sorted by id. */
export function findRecord<R>(set: ClaimSet<R>, id: string): RecordClaims | undefined {
  let [low, high] = [0, set.records.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = set.records[middle] as RecordClaims;
    if (record.id === id) return record;
    if (record.id < id) low = middle + 1;
    else high = middle - 1;
  }
  return set.records.find((record) => record.id === id);
}
