import { bounds, type When } from "@ai-almanac/query";

/** Days on a scale from 0 to 100 per cent of the width. */
export interface TimeScale {
  readonly from: string;
  readonly to: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Where a day begins; what lies outside stands at the nearer end. */
  place(day: string): number;
}

/** Where a When lies. An end is null where it is open. */
export interface Extent {
  readonly from: number | null;
  readonly to: number | null;
}

const dayLength = 86_400_000;
/** More years than this, and only every second one is named. */
const mostYears = 7;

/** Whole years around all days of some Whens; null where none of them names a day. */
export function timeScale(whens: readonly When[]): TimeScale | null {
  const days = whens.flatMap((when) => {
    const { from, to } = bounds(when);
    return [from, to].filter((day) => day !== null);
  });
  if (days.length === 0) return null;
  const years = days.map((day) => Number(day.slice(0, 4)));
  return scaleOfYears(Math.min(...years), Math.max(...years));
}

export function scaleOfYears(first: number, last: number): TimeScale {
  const [from, to] = [`${first}-01-01`, `${last + 1}-01-01`];
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const place = (day: string) => Math.min(1, Math.max(0, (Date.parse(day) - start) / (end - start))) * 100;
  const count = last - first + 1;
  const step = count > mostYears ? Math.ceil(count / mostYears) : 1;
  const ticks = Array.from({ length: Math.ceil(count / step) }, (_, index) => first + index * step).map((year) => ({
    at: place(`${year}-01-01`),
    text: String(year),
  }));
  if (count < 3) ticks.push(...halves(first, last).map((day) => ({ at: place(day), text: "Jul" })));
  return { from, to, ticks: ticks.toSorted((a, b) => a.at - b.at), place };
}

function halves(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-07-01`);
}

/** A day is as wide as a day: from its beginning to the beginning of the next. */
export function extentOf(when: When, scale: TimeScale): Extent {
  const { from, to } = bounds(when);
  return {
    from: from === null ? null : scale.place(from),
    to: to === null ? null : scale.place(dayAfter(to)),
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
}
