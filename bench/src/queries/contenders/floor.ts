import type { Deal } from "@ai-almanac/deals";
import { dayNumber, timeline } from "@ai-almanac/query";
import type { Make, Total } from "../contender.ts";

/** Loops written by hand over indexes built before, which answer just the one question and check nothing. */
export const make: Make = ({ deals, order, claims }) => {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const { keys, offsets, positions } = order.postings.party as NonNullable<(typeof order.postings)["party"]>;
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const days = Int32Array.from(order.days, (day) => day ?? 99_999);
  const all = timeline(claims);
  const histories = claims.records.map(({ id }) => {
    const versions = all.versions(id);
    return { starts: versions.map(({ from }) => dayNumber(from)), records: versions.map(({ record }) => record) };
  });
  return {
    byId: (id) => byId.get(id)?.id,
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
    // The same answer as `sum`: bounds, and the ids of all that is not plain.
    groupSum() {
      const totals = new Map<string, Total>();
      for (const [place, key] of keys.entries()) {
        let [min, max, isOpen] = [0, 0, false];
        const lists: Record<"ids" | "unknown" | "contested" | "capped" | "about" | "missing", string[]> = {
          ids: [],
          unknown: [],
          contested: [],
          capped: [],
          about: [],
          missing: [],
        };
        for (let index = offsets[place] as number; index < (offsets[place + 1] as number); index += 1) {
          const { id, value, contested } = deals[positions[index] as number] as Deal;
          lists.ids.push(id);
          if (contested.includes("value")) lists.contested.push(id);
          if (value === null) {
            lists.missing.push(id);
            isOpen = true;
            continue;
          }
          min += value.min ?? 0;
          if (value.max === null) isOpen = true;
          else max += value.max;
          if (value.stated === "undisclosed") lists.unknown.push(id);
          else if (value.stated === "up-to" || value.stated === "under") lists.capped.push(id);
          else if (value.stated === "about") lists.about.push(id);
        }
        totals.set(key, { min, max: isOpen ? null : max, count: lists.ids.length });
      }
      return totals;
    },
  };
};
