import { addDays } from "@ai-almanac/query";
import type { Library } from "../library/library.ts";
import { type KnownByDay, viewKnownByDay } from "./known-by-day.ts";
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
  return { latest, choices: [{ day: addDays(first.day, -1), words: "before" }, ...days, latestChoice] };
}

/** The days on which most became known of these chips; of a picture of everything the ends of the last years. */
export function pictureDays(library: Library, chips: readonly string[]): DayControl | null {
  const { latest } = library;
  const counts = new Map<string, number>();
  for (const chip of chips.flatMap((id) => library.get("chips", id) ?? [])) {
    const { days } = viewKnownByDay(library, library.datasets.chips, chip);
    for (const [index, { day, matters, status }] of days.entries()) {
      // That a chip was cancelled tells more than that one more was named.
      const weight = status !== null && index > 0 ? 3 : 1;
      if (matters) counts.set(day, (counts.get(day) ?? 0) + weight);
    }
  }
  const busiest = [...counts]
    .filter(([day]) => latest !== null && day < latest)
    .sort(([a, few], [b, more]) => more - few || (a > b ? -1 : 1))
    .slice(0, daysShown)
    .map(([day]) => day);
  if (latest === null || busiest.length < 2) return yearEnds(library);
  return {
    latest,
    choices: [...busiest.sort().map((day) => ({ day, words: viewWhen(day).text })), latestChoice],
  };
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
