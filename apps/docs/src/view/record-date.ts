import { bounds, type ResolvedEvent, type When } from "@ai-almanac/query";
import type { AnyRecord } from "../library/library.ts";

/** The date by which lists order a record: its announcement, else its first event; null where nothing happened yet. */
export function recordDate(record: AnyRecord): When | null {
  const events = (record.events ?? []) as readonly ResolvedEvent[];
  const announced = events.find((event) => event.type === "announced" || event.type === "signed");
  return (announced ?? events[0])?.when ?? null;
}

/** Newest first; records without a date last, then by name. */
export function newestFirst(a: AnyRecord, b: AnyRecord): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === second) return a.name < b.name ? -1 : 1;
  return first > second ? -1 : 1;
}

function dayOf(record: AnyRecord): string {
  const date = recordDate(record);
  if (date === null) return "";
  const { from, to } = bounds(date);
  return to ?? from ?? "";
}
