import type { VersionTable } from "./version-table.ts";

/** The entries of a version table in the order of the days from which they hold. */
export interface EntriesByDay {
  /** By position of the day: where its entries begin; one more than there are days. */
  readonly firsts: Int32Array;
  readonly entries: Int32Array;
}

/** Sorts by counting: takes time in proportion to the number of entries and days. */
export function entriesByDay<R>({ days, starts }: VersionTable<R>): EntriesByDay {
  const firsts = new Int32Array(days.length + 1);
  for (const start of starts) firsts[start + 1] = (firsts[start + 1] as number) + 1;
  for (let day = 0; day < days.length; day += 1) {
    firsts[day + 1] = (firsts[day + 1] as number) + (firsts[day] as number);
  }
  const next = firsts.slice();
  const entries = new Int32Array(starts.length);
  for (const [entry, start] of starts.entries()) {
    const place = next[start] as number;
    entries[place] = entry;
    next[start] = place + 1;
  }
  return { firsts, entries };
}
