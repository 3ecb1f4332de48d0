import { asOf, posting, sum } from "@ai-almanac/query";
import { getById } from "../../../../packages/datasets/get-by-id.ts";
import type { Make, Total } from "../contender.ts";

/** Ours: the functions that users call, on the arrays and orders that the packages ship. */
export const make: Make = ({ deals, order, claims }) => ({
  byId: (id) => getById(deals, [], id)?.id,
  partyRange: (party, { text }) => posting(deals, order, "party", party, text),
  asOf(day) {
    const records = asOf(claims, day.text);
    return { count: records.length, records };
  },
  groupSum() {
    const totals = new Map<string, Total>();
    for (const party of order.postings.party?.keys ?? []) {
      const { min, max, ids } = sum(posting(deals, order, "party", party), "value");
      totals.set(party, { min, max, count: ids.length });
    }
    return totals;
  },
});
