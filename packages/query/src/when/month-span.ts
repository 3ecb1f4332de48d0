import type { Day } from "../types.ts";
import { monthLength } from "./month-length.ts";

/** First and last day of `months` months. `first` is the month's number counted from January of the year 0. */
export function monthSpan(first: number, months: number): { from: Day; to: Day } {
  const last = first + months - 1;
  return { from: `${monthText(first)}-01`, to: `${monthText(last)}-${monthLength(Math.floor(last / 12), last % 12)}` };
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
