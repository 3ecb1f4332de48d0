import { compareText } from "../judge/statement.ts";
import { resolve } from "../resolve/resolve.ts";
import type { ClaimSet, Day, RecordClaims, ResolvedRecord } from "../types.ts";
import { checkDay } from "./check-day.ts";

/** A record as it stood from one day until the day before the next version; `to` is null for the last one. */
export interface Version<R> {
  readonly from: Day;
  readonly to: Day | null;
  readonly record: R;
}

export interface Timeline<R> {
  /** Every day on which some claim became known, in order. */
  readonly days: readonly Day[];
  /** All records that were known by a day, sorted by id. Throws WhenError where `day` is no calendar day. */
  at(day: Day): readonly R[];
  /** Every version of one record, oldest first; empty for an unknown id. */
  versions(id: string): readonly Version<R>[];
}

/** The versions of one record, each resolved when it is first asked for and then kept. */
interface History<R> {
  readonly claims: RecordClaims;
  readonly starts: readonly Day[];
  readonly records: (R | undefined)[];
}

/** Everything that was known, by day. */
export function timeline<R extends ResolvedRecord>(set: ClaimSet<R>): Timeline<R> {
  const histories: History<R>[] = set.records.map((claims) => {
    const starts = [...new Set(claims.claims.map((claim) => claim.knownOn))].sort(compareText);
    return { claims, starts, records: new Array<R | undefined>(starts.length).fill(undefined) };
  });
  const days = [...new Set(histories.flatMap((history) => history.starts))].sort(compareText);
  const byId = new Map(histories.map((history) => [history.claims.id, history]));

  function version(history: History<R>, index: number): R {
    const kept = history.records[index];
    if (kept !== undefined) return kept;
    const record = resolve<R>(history.claims, set.fields, history.starts[index]) as R;
    history.records[index] = record;
    return record;
  }

  return {
    days,
    at(day) {
      checkDay(day);
      const known: R[] = [];
      for (const history of histories) {
        const index = lastStartedBy(history.starts, day);
        if (index >= 0) known.push(version(history, index));
      }
      return known;
    },
    versions(id) {
      const history = byId.get(id);
      if (history === undefined) return [];
      return history.starts.map((from, index) => {
        const next = history.starts[index + 1];
        return { from, to: next === undefined ? null : dayBefore(next), record: version(history, index) };
      });
    },
  };
}

function lastStartedBy(starts: readonly Day[], day: Day): number {
  let index = starts.length - 1;
  while (index >= 0 && (starts[index] as Day) > day) index -= 1;
  return index;
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
