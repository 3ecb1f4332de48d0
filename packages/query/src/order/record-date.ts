import type { When } from "../types.ts";
import { compareWhen } from "../when/compare-when.ts";

/**
 * The date by which a record stands in time: of a figure the days or the period that it covers, of a source its
 * publication, of every other record its earliest event. Null where none is given.
 *
 * @param dataset - the dataset's name, for example `deals`
 */
export function recordDate(dataset: string, record: Readonly<Record<string, unknown>>): When | null {
  if (dataset === "financials") return (record.covers ?? record.period) as When;
  if (dataset === "sources") return record.published as When | null;
  const events = (record.events ?? []) as readonly { readonly when: When }[];
  return events.map((event) => event.when).sort(compareWhen)[0] ?? null;
}
