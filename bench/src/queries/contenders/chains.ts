import type { Deal } from "@ai-almanac/deals";
import { dayNumber } from "@ai-almanac/query";
import type { Make } from "../contender.ts";
import { partiesOf } from "../flat.ts";

/** What most programs do: `find`, `filter`, `sort`, `reduce` on the array itself. */
export const make: Make = ({ deals, versions }) => {
  const rows = versions();
  const dayOf = (deal: Deal): number => dayNumber(deal.events[0]?.when ?? "");
  const isParty = (deal: Deal, id: string): boolean =>
    [deal.customers, deal.suppliers, deal.investors, deal.investees, deal.partners].some((side) => side.includes(id));
  return {
    byId: (id) => deals.find((deal) => deal.id === id),
    partyRange: (party, { from, to }) =>
      deals
        .filter((deal) => isParty(deal, party))
        .filter((deal) => dayOf(deal) >= from && dayOf(deal) <= to)
        .sort((a, b) => dayOf(a) - dayOf(b)),
    asOf({ number: day }) {
      const records = rows.filter((row) => row.from <= day && row.to >= day).map((row) => row.record);
      return { count: records.length, records };
    },
    groupSum() {
      const totals = new Map<string, { min: number; max: number | null; count: number }>();
      for (const deal of deals) {
        for (const party of partiesOf(deal)) {
          const total = totals.get(party) ?? { min: 0, max: 0, count: 0 };
          total.min += deal.value?.min ?? 0;
          total.max = total.max === null || deal.value?.max == null ? null : total.max + deal.value.max;
          total.count += 1;
          totals.set(party, total);
        }
      }
      return totals;
    },
  };
};
