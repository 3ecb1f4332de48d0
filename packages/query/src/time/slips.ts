import type { PastTarget } from "../judge/judge-targets.ts";
import { judgeRecord } from "../resolve/judge-record.ts";
import type { ClaimSet, Day } from "../types.ts";
import { checkDay } from "../when/check-day.ts";
import { findRecord } from "./find-record.ts";

/** The targets that one stage had, oldest first. */
export interface TargetHistory {
  readonly event: string;
  readonly targets: readonly PastTarget[];
}

/**
 * How the plans of a record moved: for each stage that was ever planned, the successive resolved targets, also where
 * the stage happened since or a stop holds.
 *
 * ```ts
 * slips(chipClaims, "openai-titan")[0].targets.map(({ target }) => target); // ["2026", "2026-41"]
 * ```
 *
 * @param day - only what was known by that day; left out = everything
 * @returns empty where nothing was ever planned
 * @throws QueryError (`unknown-id`), WhenError where `day` is no calendar day
 */
export function slips<R>(set: ClaimSet<R>, id: string, day?: Day): TargetHistory[] {
  if (day !== undefined) checkDay(day);
  const judged = judgeRecord(findRecord(set, id), set.fields, day ?? null);
  const found: TargetHistory[] = [];
  for (const [event, field] of judged?.fields ?? []) {
    if (field.shape === "event" && field.history.length > 0) found.push({ event, targets: field.history });
  }
  return found;
}
