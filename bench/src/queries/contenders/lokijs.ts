import Loki from "lokijs";
import type { Make } from "../contender.ts";
import { type FlatDeal, flatten } from "../flat.ts";

type Sums = Map<string, { min: number; max: number | null; count: number }>;

/** LokiJS: a unique index by id and a sorted one by day. */
export const make: Make = ({ deals, versions }) => {
  const store = new Loki("bench");
  const rows = store.addCollection("deals", { unique: ["id"], indices: ["day"], disableMeta: true });
  rows.insert(deals.map(flatten));
  const past = store.addCollection("versions", { indices: ["from"], disableMeta: true });
  past.insert(versions().map((row) => ({ ...row })));
  return {
    byId: (id) => rows.by("id", id),
    partyRange: (party, { from, to }) =>
      rows
        .chain()
        .find({ day: { $between: [from, to] } })
        .find({ parties: { $contains: party } })
        .simplesort("day")
        .data(),
    asOf({ number: day }) {
      const records = past
        .chain()
        .find({ from: { $lte: day }, to: { $gte: day } })
        .data();
      return { count: records.length, records };
    },
    groupSum: () =>
      rows.mapReduce(
        (row: FlatDeal) => row,
        (all: readonly FlatDeal[]) => {
          const totals: Sums = new Map();
          for (const row of all) {
            for (const party of row.parties) {
              const total = totals.get(party) ?? { min: 0, max: 0, count: 0 };
              total.min += row.min;
              total.max = total.max === null || row.max < 0 ? null : total.max + row.max;
              total.count += 1;
              totals.set(party, total);
            }
          }
          return totals;
        },
      ) as Sums,
  };
};
