import type { When } from "../types.ts";
import { bounds } from "../when/bounds.ts";
import { compareWhen } from "../when/compare-when.ts";

/**
 * The date by which a record stands in time: of a figure the days or the period that it covers, of a source its
 * publication, of every other record its earliest event. Null where none is given. What had happened by a day, nobody
 * says since when, counts from that day: "by March 2026" is no earlier than "November 2025".
 *
 * @param dataset - the dataset's name, for example `deals`
 */
export function recordDate(dataset: string, record: Readonly<Record<string, unknown>>): When | null {
  if (dataset === "financials") return (record.covers ?? record.period) as When;
  if (dataset === "sources") return record.published as When | null;
  const events = (record.events ?? []) as readonly { readonly when: When }[];
  return events.map((event) => event.when).sort(compareBeginnings)[0] ?? null;
}

function compareBeginnings(a: When, b: When): number {
  const [first, second] = [beginning(a), beginning(b)];
  return first < second ? -1 : first > second ? 1 : compareWhen(a, b);
}

function beginning(when: When): string {
  const { from, to } = bounds(when);
  return from ?? (to as string);
}
