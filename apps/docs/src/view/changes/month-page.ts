import { navigationWord } from "../navigation.ts";
import type { ChangeEntry } from "./change-entry.ts";
import type { ChangeMonth } from "./months.ts";

/** Lines on one page: a month of many is told on several, each light enough for a first load. */
export const monthPageSize = 200;

export interface DayOfChanges {
  readonly day: string;
  /** Of the whole day, whatever of it stands on this page. */
  readonly count: number;
  /** Whether the page before told the first of it. */
  readonly continued: boolean;
  readonly groups: readonly { readonly title: string; readonly entries: readonly ChangeEntry[] }[];
}

/** What the n-th page of a month tells, beginning with 1. */
export function monthPage({ days }: ChangeMonth, page: number): DayOfChanges[] {
  const from = (page - 1) * monthPageSize;
  let before = 0;
  return days.flatMap(({ day, entries }) => {
    const start = before;
    before += entries.length;
    const groups = groupsOf(entries);
    const lines = groups.flatMap(({ title, entries: own }) => own.map((entry) => ({ title, entry })));
    const shown = lines.slice(Math.max(0, from - start), Math.max(0, from + monthPageSize - start));
    if (shown.length === 0) return [];
    return [
      {
        day,
        count: entries.length,
        continued: start < from,
        groups: [...Map.groupBy(shown, ({ title }) => title)].map(([title, own]) => ({
          title,
          entries: own.map(({ entry }) => entry),
        })),
      },
    ];
  });
}

const later = {
  month: "In this month; the day, no source says",
  "latest-possible": "Known by then; since when, no source says",
} as const;

/** By dataset; last what was known by then, since when no source says. */
function groupsOf(entries: readonly ChangeEntry[]): DayOfChanges["groups"] {
  const groups = Map.groupBy(entries, ({ since, dataset }) =>
    since === "day" ? navigationWord(dataset.name) : later[since],
  );
  for (const title of Object.values(later)) {
    const own = groups.get(title);
    if (own === undefined) continue;
    groups.delete(title);
    groups.set(title, own);
  }
  return [...groups].map(([title, own]) => ({ title, entries: own }));
}
