import { entriesByDay } from "./entries-by-day.ts";
import type { VersionTable } from "./version-table.ts";

/** Between two kept days at most one record in so many changes, not counting what changes on the second of them. */
const share = 16;

/**
 * Makes the function that gives all records known by a day, in the order of the set, in a new array; `position` is that
 * of the day in `days`, -1 before the first.
 *
 * It keeps the records of some days, each once a day from there to the next is asked for, and copies them with what
 * changed since: a sixteenth of the records or less. What is kept is at most sixteen references a version.
 */
export function snapshots<R>(table: VersionTable<R>): (position: number) => R[] {
  const { offsets, starts, owners, version } = table;
  const size = offsets.length - 1;
  const { firsts, entries } = entriesByDay(table);
  const keptDays = daysToKeep(firsts, Math.ceil(size / share));
  const kept: (R | undefined)[][] = [];

  /** Each record in its place; undefined = not known yet. */
  function recordsAt(position: number): (R | undefined)[] {
    return Array.from({ length: size }, (_, index) => {
      const first = offsets[index] as number;
      let entry = (offsets[index + 1] as number) - 1;
      while (entry >= first && (starts[entry] as number) > position) entry -= 1;
      return entry < first ? undefined : version(entry);
    });
  }

  const lastFirst = latestFirstDay(table);
  return (position) => {
    let place = keptDays.length - 1;
    while (place >= 0 && (keptDays[place] as number) > position) place -= 1;
    if (place < 0) return knownOf(recordsAt(position));
    const since = keptDays[place] as number;
    kept[place] ??= recordsAt(since);
    const records = (kept[place] as (R | undefined)[]).slice();
    const end = firsts[position + 1] as number;
    for (let index = firsts[since + 1] as number; index < end; index += 1) {
      const entry = entries[index] as number;
      records[owners[entry] as number] = version(entry);
    }
    return position >= lastFirst ? (records as R[]) : knownOf(records);
  };
}

/** Closes the gaps in an array, in place. */
function knownOf<R>(records: (R | undefined)[]): R[] {
  let count = 0;
  for (const record of records) {
    if (record === undefined) continue;
    records[count] = record;
    count += 1;
  }
  records.length = count;
  return records as R[];
}

/** Positions of days, ascending, so chosen that at most `most` entries begin after one and before the next. */
function daysToKeep(firsts: Int32Array, most: number): number[] {
  const chosen: number[] = [];
  let since = 0;
  for (let day = 0; day + 1 < firsts.length; day += 1) {
    if ((firsts[day + 1] as number) - since <= most) continue;
    chosen.push(day);
    since = firsts[day + 1] as number;
  }
  return chosen;
}

/** The position of the day by which every record was known; past the last one where some record has no claim at all. */
function latestFirstDay({ days, offsets, starts }: VersionTable<unknown>): number {
  let latest = -1;
  for (let index = 0; index + 1 < offsets.length; index += 1) {
    const first = offsets[index] as number;
    if (first === offsets[index + 1]) return days.length;
    latest = Math.max(latest, starts[first] as number);
  }
  return latest;
}
