import type { ChangeEntry, ChangeWord } from "./change-entry.ts";

/** What became known in one month. */
export interface ChangeMonth {
  /** `2026-02`: also its address. */
  readonly month: string;
  readonly name: string;
  /** The newest day first. */
  readonly days: readonly { readonly day: string; readonly entries: readonly ChangeEntry[] }[];
  readonly count: number;
  readonly counts: Readonly<Record<"records" | "status" | "contested", number>>;
}

/** The newest first; months in which nothing became known are left out. */
export function changeMonths(entries: readonly ChangeEntry[]): ChangeMonth[] {
  const groups = Map.groupBy(entries, ({ day }) => day.slice(0, 7));
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, own]) => ({
      month,
      name: monthName(month),
      days: [...Map.groupBy(own, ({ day }) => day)].map(([day, entries]) => ({ day, entries })),
      count: own.length,
      counts: {
        records: countOf(own, "New"),
        status: countOf(own, "Status"),
        contested: countOf(own, "Contested"),
      },
    }));
}

function countOf(entries: readonly ChangeEntry[], word: ChangeWord): number {
  return entries.filter(({ pieces }) => pieces.some((piece) => piece.word === word)).length;
}

const names = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** `February 2026`: a title has room for the whole word. */
function monthName(month: string): string {
  return `${names[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}
