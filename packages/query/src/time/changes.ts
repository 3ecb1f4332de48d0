import { QueryError } from "../error/query-error.ts";
import type { ClaimSet, Day, ResolvedRecord } from "../types.ts";
import { checkDay } from "../when/check-day.ts";
import type { Change } from "./change.ts";
import { compareVersions } from "./compare-versions.ts";
import { dayPosition } from "./day-position.ts";
import { keptVersions } from "./kept-versions.ts";

/**
 * What became known after one day, up to and with another: one entry a field and a day, by day, then in the order of
 * the set. The changes of two spans that follow each other, one after the other, are those of the whole:
 * `changes(set, a, c)` is `changes(set, a, b)` and then `changes(set, b, c)`.
 *
 * A field that changed twice has two entries, each with what stood before that day and after. Further sources for what
 * is published already are no change.
 *
 * ```ts
 * changes(dealClaims, "2026-02-23", "2026-02-24").some(({ id }) => id === "meta-amd-2026-02"); // true
 * ```
 *
 * @param after - the last day that does not count any more; null = from the beginning
 * @param until - the last day that counts
 * @throws WhenError where one of them is no calendar day, QueryError (`wrong-period`) where `until` lies before `after`
 */
export function changes<R extends ResolvedRecord>(set: ClaimSet<R>, after: Day | null, until: Day): Change<R>[] {
  if (after !== null) checkDay(after);
  checkDay(until);
  if (after !== null && until < after) {
    throw new QueryError("wrong-period", until, `a day no earlier than ${after}, for example ${after}`);
  }
  const { days, offsets, starts, version } = keptVersions(set);
  const [past, last] = [after === null ? -1 : dayPosition(days, after), dayPosition(days, until)];
  const byDay: Change<R>[][] = Array.from({ length: last - past }, () => []);
  for (const [index, { id }] of set.records.entries()) {
    const [first, end] = [offsets[index] as number, offsets[index + 1] as number];
    for (let entry = first; entry < end; entry += 1) {
      const position = starts[entry] as number;
      if (position <= past || position > last) continue;
      const [record, before] = [version(entry), entry === first ? null : version(entry - 1)];
      const found = before
        ? compareVersions<R>(before, record, set.fields)
        : [{ kind: "record", field: null, before: null, after: record } as const];
      byDay[position - past - 1]?.push(...found.map((change) => ({ day: days[position] as Day, id, ...change })));
    }
  }
  return byDay.flat();
}
