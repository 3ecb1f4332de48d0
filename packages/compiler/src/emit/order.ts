import { bounds, compareWhen, type When } from "@ai-almanac/query";
import type { DatasetName } from "@ai-almanac/schema";

/** Positions of records by one key: those of `keys[i]` are `positions[offsets[i]]` to before `offsets[i + 1]`. */
export interface Postings {
  readonly keys: readonly string[];
  readonly offsets: readonly number[];
  readonly positions: readonly number[];
}

/** Prebuilt orders of a dataset: positions in the array that the main door exports. */
export interface Order {
  /** All positions, oldest first; records without any date come last. */
  readonly byDate: readonly number[];
  /** Postings by kind of key, each in date order. */
  readonly postings: Readonly<Record<string, Postings>>;
}

type Row = Readonly<Record<string, unknown>>;

/** Which fields hold the keys of each kind of posting. */
const axes: Readonly<Record<DatasetName, Readonly<Record<string, readonly string[]>>>> = {
  chips: { designer: ["designer"] },
  deals: { party: ["customers", "suppliers", "investors", "investees", "partners"] },
  moves: { organization: ["from", "to", "fromUnits", "toUnits"], person: ["person"] },
  models: { developer: ["developer"] },
  organizations: {},
  people: {},
  financials: { organization: ["organization"] },
  sources: { publisher: ["publisher"] },
};

export function buildOrder(dataset: DatasetName, records: readonly Row[]): Order {
  const dates = records.map((record) => firstDate(dataset, record));
  const byDate = records.map((_, position) => position).sort((a, b) => compareDates(dates[a], dates[b]) || a - b);
  const postings = Object.entries(axes[dataset]).map(([axis, fields]) => [
    axis,
    buildPostings(records, byDate, fields),
  ]);
  return { byDate, postings: Object.fromEntries(postings) };
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

/** The first day that a record's earliest event, its period or its publication can have; null where none is given. */
function firstDate(dataset: DatasetName, record: Row): When | null {
  if (dataset === "financials") return (record.covers ?? record.period) as When;
  if (dataset === "sources") return record.published as When | null;
  const events = (record.events ?? []) as readonly { when: When }[];
  return events.map((event) => event.when).sort(compareWhen)[0] ?? null;
}

function compareDates(a: When | null | undefined, b: When | null | undefined): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  const [first, second] = [bounds(a).from ?? "", bounds(b).from ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
