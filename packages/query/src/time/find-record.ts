import type { ClaimSet, RecordClaims } from "../types.ts";
import { recordPosition } from "./record-position.ts";

/** The claims of one record. Throws QueryError (`unknown-id`) for an id that the set does not have. */
export function findRecord<R>(set: ClaimSet<R>, id: string): RecordClaims {
  return set.records[recordPosition(set, id)] as RecordClaims;
}
