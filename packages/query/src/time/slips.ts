import type { PastTarget } from "../judge/judge-targets.ts";
import { judgeRecord } from "../resolve/judge-record.ts";
import type { ClaimSet } from "../types.ts";
import { findRecord } from "./find-record.ts";

/** The targets that one stage had, oldest first. */
export interface TargetHistory {
  readonly event: string;
  readonly targets: readonly PastTarget[];
}

/**
 * How the plans of a record moved: for each stage that was ever planned, the successive resolved targets, also where
 * the stage happened since or a stop holds. Empty for an unknown id.
 */
export function slips<R>(set: ClaimSet<R>, id: string): TargetHistory[] {
  const record = findRecord(set, id);
  const judged = record && judgeRecord(record, set.fields, null);
  if (!judged) return [];
  const found: TargetHistory[] = [];
  for (const [event, field] of judged.fields) {
    if (field.shape === "event" && field.history.length > 0) found.push({ event, targets: field.history });
  }
  return found;
}
