import { asOf, posting, SumError, sumBy } from "@ai-almanac/query";
import { finder } from "../../../../packages/datasets/get-by-id.ts";
import type { Make, Total } from "../contender.ts";

/** Ours: the functions that users call, on the arrays and orders that the packages ship. */
export const make: Make = ({ deals, order, claims }) => {
  // What the door of a dataset package calls in its `getDeal`.
  const find = finder(deals, []);
  return {
    byId: find,
    partyRange: (party, { text }) => posting(deals, order, "party", party, text),
    asOf(day) {
      const records = asOf(claims, day.text);
      return { count: records.length, records };
    },
    groupSum() {
      const totals = new Map<string, Total>();
      for (const [party, total] of sumBy(deals, order, "party", "value")) {
        if (total instanceof SumError) throw total;
        const { min, max, ids, unknown, contested, capped, about, missing } = total;
        totals.set(party, { min, max, count: ids.length, open: { unknown, contested, capped, about, missing } });
      }
      return totals;
    },
  };
};
