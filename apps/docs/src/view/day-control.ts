import type { Library } from "../library/library.ts";
import type { KnownByDay } from "./known-by-day.ts";
import { viewWhen } from "./when.ts";

/** A day that a reader may go back to with one click. */
export interface DayChoice {
  /** Empty = the latest. */
  readonly day: string;
  readonly words: string;
}

export interface DayControl {
  readonly latest: string;
  readonly choices: readonly DayChoice[];
}

const daysShown = 4;
const latestChoice: DayChoice = { day: "", words: "latest" };

/** The day before a record was known, and the last days on which something of weight changed. Null without claims. */
export function recordDays(library: Library, known: KnownByDay): DayControl | null {
  const { latest } = library;
  const [first] = known.days;
  if (latest === null || first === undefined) return null;
  const weighty = known.days.filter((day) => day.matters && day.day < latest);
  const days = weighty.slice(-daysShown).map(({ day }) => ({ day, words: viewWhen(day).text }));
  return { latest, choices: [{ day: dayBefore(first.day), words: "before" }, ...days, latestChoice] };
}

/** The ends of the last years. */
export function yearEnds(library: Library): DayControl | null {
  const { latest } = library;
  if (latest === null) return null;
  const last = Number(latest.slice(0, 4)) - 1;
  const years = [last - 2, last - 1, last];
  const choices = years.map((year) => ({ day: `${year}-12-31`, words: `end of ${year}` }));
  return { latest, choices: [...choices, latestChoice] };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
