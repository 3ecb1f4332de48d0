import { asOf, bounds, type Day, dayNumber, inOrder, recordDate, type When } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetName } from "@ai-almanac/schema/fields";
import type { AnyRecord } from "./any-record.ts";
import { claimsOf, orderOf, recordsOf } from "./doors.ts";

/**
 * The records of a dataset as they are known now (`day` null) or were known on a day, oldest first, those without a
 * date last. With a period only those whose date begins within it.
 */
export async function recordsOn(dataset: DatasetName, day: Day | null, period?: When): Promise<readonly AnyRecord[]> {
  if (day === null || dataset === "sources") {
    const [{ records }, order] = await Promise.all([recordsOf(dataset), orderOf(dataset)]);
    return inOrder(records, order, period);
  }
  const known = asOf(await claimsOf(dataset as ClaimDatasetName), day);
  const { from, to } = period === undefined ? { from: null, to: null } : bounds(period);
  const least = from === null ? Number.NEGATIVE_INFINITY : dayNumber(from);
  const most = to === null ? Number.POSITIVE_INFINITY : dayNumber(to);
  const dated = known.map((record) => ({ record, first: firstDay(recordDate(dataset, record)) }));
  const last = Number.POSITIVE_INFINITY;
  return dated
    .filter(({ first }) => period === undefined || first !== null)
    .filter(({ first }) => (first ?? last) >= least)
    .filter(({ first }) => (first ?? last) <= most)
    .sort((a, b) => compareNumbers(a.first ?? last, b.first ?? last))
    .map(({ record }) => record);
}

/** As the prebuilt orders count it: what had happened by a day, nobody says since when, stands at that day. */
function firstDay(date: When | null): number | null {
  if (date === null) return null;
  const { from, to } = bounds(date);
  return dayNumber(from ?? (to as string));
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
