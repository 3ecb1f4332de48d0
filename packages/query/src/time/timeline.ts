import type { ClaimSet, Day, ResolvedRecord } from "../types.ts";
import { checkDay } from "../when/check-day.ts";
import { shiftDay } from "../when/shift-day.ts";
import { dayPosition } from "./day-position.ts";
import { keptVersions } from "./kept-versions.ts";
import { recordPosition } from "./record-position.ts";
import { snapshots } from "./snapshots.ts";

/** A record as it stood from one day until the day before the next version; `to` is null for the last one. */
export interface Version<R> {
  readonly from: Day;
  readonly to: Day | null;
  readonly record: R;
}

export interface Timeline<R> {
  /** Every day on which some claim became known, in order. */
  readonly days: readonly Day[];
  /** All records that were known by a day, sorted by id, in a new array. Throws WhenError where `day` is no calendar day. */
  at(day: Day): readonly R[];
  /** Every version of one record, oldest first. Throws QueryError (`unknown-id`) for an id that the set does not have. */
  versions(id: string): readonly Version<R>[];
}

/** Days whose positions are kept. */
const mostAsked = 1000;

/**
 * Everything that was known, by day. Each version of a record is resolved when it is first asked for and then kept.
 *
 * ```ts
 * timeline(dealClaims).versions("meta-amd-2026-02")[0].from; // "2026-02-24"
 * ```
 */
export function timeline<R extends ResolvedRecord>(set: ClaimSet<R>): Timeline<R> {
  const table = keptVersions(set);
  const recordsAt = snapshots(table);
  // Reading a day takes longer than all else where records are few.
  const asked = new Map<Day, number>();
  function positionOf(day: Day): number {
    const known = asked.get(day);
    if (known !== undefined) return known;
    checkDay(day);
    const position = dayPosition(table.days, day);
    if (asked.size >= mostAsked) asked.clear();
    asked.set(day, position);
    return position;
  }
  return {
    days: table.days,
    at: (day) => recordsAt(positionOf(day)),
    versions(id) {
      const index = recordPosition(set, id);
      const [first, end] = [table.offsets[index] as number, table.offsets[index + 1] as number];
      const dayOf = (entry: number): Day => table.days[table.starts[entry] as number] as Day;
      return Array.from({ length: end - first }, (_, step) => {
        const entry = first + step;
        const to = entry + 1 === end ? null : shiftDay(dayOf(entry + 1), -1);
        return { from: dayOf(entry), to, record: table.version(entry) };
      });
    },
  };
}
