import type { When } from "../types.ts";
import { bounds } from "../when/bounds.ts";
import { compareWhen } from "../when/compare-when.ts";

/**
 * The date by which a record stands in time: of a figure the days or the period that it covers, of a source its
 * publication, of every other record its earliest event. What had happened by a day, nobody says since when, counts from
 * that day: "by March 2026" is no earlier than "November 2025".
 *
 * ```ts
 * recordDate("deals", getDeal("meta-amd-2026-02")); // "2026-02-24"
 * recordDate("deals", { events: [{ when: "../2026-03" }, { when: "2025-11" }] }); // "2025-11"
 * recordDate("sources", { published: null }); // null
 * ```
 *
 * @param dataset - the dataset's name, for example `deals`
 * @param record - a record of it, as its door exports it
 * @returns a When as sources state it, never made more exact; null where no source gives a date
 * @throws WhenError where of several events one has no When to be compared by
 */
export function recordDate(dataset: string, record: object): When | null {
  const { covers, period, published, events = [] } = record as Dated;
  if (dataset === "financials") return covers ?? period ?? null;
  if (dataset === "sources") return published ?? null;
  return events.map((event) => event.when).sort(compareBeginnings)[0] ?? null;
}

interface Dated {
  readonly covers?: When | null;
  readonly period?: When;
  readonly published?: When | null;
  readonly events?: readonly { readonly when: When }[];
}

function compareBeginnings(a: When, b: When): number {
  const [first, second] = [beginning(a), beginning(b)];
  return first < second ? -1 : first > second ? 1 : compareWhen(a, b);
}

function beginning(when: When): string {
  const { from, to } = bounds(when);
  return from ?? (to as string);
}
