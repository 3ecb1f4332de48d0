import { bounds, dayNumber, type Order, type Postings, recordDate, type When } from "@ai-almanac/query";
import { axes, type DatasetName } from "@ai-almanac/schema";

type Row = Readonly<Record<string, unknown>>;

export function buildOrder(dataset: DatasetName, records: readonly Row[]): Order {
  const days = records.map((record) => firstDay(recordDate(dataset, record)));
  const last = Number.POSITIVE_INFINITY;
  const byDate = records.map((_, position) => position);
  byDate.sort((a, b) => compareNumbers(days[a] ?? last, days[b] ?? last) || a - b);
  const postings = Object.entries(axes[dataset]).map(([axis, fields]) => [
    axis,
    buildPostings(records, byDate, fields),
  ]);
  return { byDate, days, postings: Object.fromEntries(postings) };
}

function buildPostings(records: readonly Row[], byDate: readonly number[], fields: readonly string[]): Postings {
  const byKey = new Map<string, number[]>();
  for (const position of byDate) {
    const record = records[position] as Row;
    for (const key of new Set(fields.flatMap((field) => keysIn(record[field])))) {
      const posting = byKey.get(key);
      if (posting) posting.push(position);
      else byKey.set(key, [position]);
    }
  }
  const keys = [...byKey.keys()].sort();
  const offsets = [0];
  for (const key of keys) offsets.push((offsets.at(-1) ?? 0) + (byKey.get(key)?.length ?? 0));
  return { keys, offsets, positions: keys.flatMap((key) => byKey.get(key) ?? []) };
}

function keysIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value : [];
}

/** In days since 1970-01-01. What had happened by a day, nobody says since when, stands at that day. */
function firstDay(date: When | null): number | null {
  if (date === null) return null;
  const { from, to } = bounds(date);
  return dayNumber(from ?? (to as string));
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
