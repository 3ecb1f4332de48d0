import _ from "lodash";
import type { Make, Total, VersionRow } from "../contender.ts";
import { type FlatDeal, flatten } from "../flat.ts";

/** lodash as its manual shows it, on rows without nesting. */
export const make: Make = ({ deals, versions }) => {
  const rows = deals.map(flatten);
  const past = versions();
  return {
    byId: (id) => _.find(rows, { id }),
    partyRange: (party, { from, to }) =>
      _.sortBy(
        _.filter(rows, (row: FlatDeal) => row.day >= from && row.day <= to && _.includes(row.parties, party)),
        "day",
      ),
    asOf({ number: day }) {
      const records = _.map(
        _.filter(past, (row: VersionRow) => row.from <= day && row.to >= day),
        "record",
      );
      return { count: records.length, records };
    },
    groupSum() {
      const pairs = _.flatMap(rows, (row: FlatDeal) => _.map(row.parties, (party: string) => ({ party, row })));
      const totals = _.mapValues(_.groupBy(pairs, "party"), (group: readonly { row: FlatDeal }[]): Total => {
        const max = _.some(group, (pair: { row: FlatDeal }) => pair.row.max < 0) ? null : _.sumBy(group, "row.max");
        return { min: _.sumBy(group, "row.min"), max, count: group.length };
      });
      return new Map(Object.entries(totals));
    },
  };
};
