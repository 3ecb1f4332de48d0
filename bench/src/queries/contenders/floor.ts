import type { Deal } from "@ai-almanac/deals";
import type { Make, Total } from "../contender.ts";

/** Loops written by hand over indexes built before, which answer just the one question and check nothing. */
export const make: Make = ({ deals, order, versions }) => {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const { keys, offsets, positions } = order.postings.party as NonNullable<(typeof order.postings)["party"]>;
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const days = Int32Array.from(order.days, (day) => day ?? 99_999);
  const columns = columnsOf(deals, positions);
  const histories = [...Map.groupBy(versions(), ({ id }) => id).values()].map((own) => {
    return { starts: own.map(({ from }) => from), records: own.map(({ record }) => record) };
  });
  return {
    byId: (id) => byId.get(id),
    partyRange(party, { from, to }) {
      const place = placeOf.get(party);
      if (place === undefined) return [];
      const end = offsets[place + 1] as number;
      const firstAfter = (day: number): number => {
        let [low, high] = [offsets[place] as number, end];
        while (low < high) {
          const middle = (low + high) >>> 1;
          if ((days[positions[middle] as number] as number) < day) low = middle + 1;
          else high = middle;
        }
        return low;
      };
      const found: Deal[] = [];
      const last = firstAfter(to + 1);
      for (let index = firstAfter(from); index < last; index += 1) {
        found.push(deals[positions[index] as number] as Deal);
      }
      return found;
    },
    asOf({ number: day }) {
      const records = [];
      for (const { starts, records: versions } of histories) {
        let index = starts.length - 1;
        while (index >= 0 && (starts[index] as number) > day) index -= 1;
        if (index >= 0) records.push(versions[index]);
      }
      return { count: records.length, records };
    },
    // The answer of `sumBy`: bounds, and the ids of all that is not plain.
    groupSum() {
      const totals = new Map<string, Total>();
      for (let place = 0; place < keys.length; place += 1) {
        const open = { unknown: [], contested: [], capped: [], about: [], missing: [] } as Open;
        let [min, max, isOpen] = [0, 0, false];
        const end = offsets[place + 1] as number;
        for (let row = offsets[place] as number; row < end; row += 1) {
          min += columns.min[row] as number;
          const most = columns.max[row] as number;
          if (most < 0) isOpen = true;
          else max += most;
          const state = columns.state[row] as number;
          if (state === 0) continue;
          const id = columns.id[row] as string;
          if (state & 1) open.contested.push(id);
          if (state & 2) open.unknown.push(id);
          else if (state & 4) open.capped.push(id);
          else if (state & 8) open.about.push(id);
          else if (state & 16) open.missing.push(id);
        }
        const ids = columns.id.slice(offsets[place], end);
        totals.set(keys[place] as string, { min, max: isOpen ? null : max, count: ids.length, open });
      }
      return totals;
    },
  };
};

type Open = Record<"unknown" | "contested" | "capped" | "about" | "missing", string[]>;

/** A row for each party and deal, in the order of the parties. */
function columnsOf(deals: readonly Deal[], positions: readonly number[]) {
  const rows = positions.map((position) => deals[position] as Deal);
  return {
    id: rows.map(({ id }) => id),
    min: Float64Array.from(rows, ({ value }) => value?.min ?? 0),
    /** -1 = no upper bound. */
    max: Float64Array.from(rows, ({ value }) => value?.max ?? -1),
    /** 1 contested, 2 unknown, 4 capped, 8 about, 16 missing. */
    state: Uint8Array.from(rows, ({ value, contested }) => {
      const how = { undisclosed: 2, "up-to": 4, under: 4, about: 8 }[String(value?.stated)] ?? 0;
      return (contested.includes("value") ? 1 : 0) | (value === null ? 16 : how);
    }),
  };
}
