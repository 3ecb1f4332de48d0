import { Aggregator, Query } from "mingo";
import type { Make, Total } from "../contender.ts";
import { flatten } from "../flat.ts";

/** mingo: MongoDB's language over arrays. */
export const make: Make = ({ deals, versions }) => {
  const rows = deals.map(flatten);
  const past = versions();
  return {
    byId: (id) => new Query({ id }).find(rows).next(),
    partyRange: (party, { from, to }) =>
      new Query({ parties: party, day: { $gte: from, $lte: to } }).find(rows).sort({ day: 1 }).all() as {
        id: string;
      }[],
    asOf({ number: day }) {
      const records = new Query({ from: { $lte: day }, to: { $gte: day } }).find(past as never).all();
      return { count: records.length, records };
    },
    groupSum() {
      const totals = new Aggregator([
        { $unwind: "$parties" },
        {
          $group: {
            _id: "$parties",
            min: { $sum: "$min" },
            max: { $sum: "$max" },
            least: { $min: "$max" },
            count: { $sum: 1 },
          },
        },
      ]).run(rows) as { _id: string; min: number; max: number; least: number; count: number }[];
      return new Map(
        totals.map(({ _id, min, max, least, count }): [string, Total] => [
          _id,
          { min, max: least < 0 ? null : max, count },
        ]),
      );
    },
  };
};
