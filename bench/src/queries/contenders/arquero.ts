import { escape as byRow, op, table } from "arquero";
import type { Make, Total } from "../contender.ts";
import { flatten } from "../flat.ts";

/** arquero: columns, and a table of pairs of party and deal. */
export const make: Make = ({ deals, versions }) => {
  const rows = deals.map(flatten);
  const pairs = rows.flatMap((row) => row.parties.map((party) => ({ party, row })));
  const past = versions();
  const ids = table({ id: rows.map((row) => row.id) });
  const joined = table({
    party: pairs.map(({ party }) => party),
    id: pairs.map(({ row }) => row.id),
    day: pairs.map(({ row }) => row.day),
    min: pairs.map(({ row }) => row.min),
    max: pairs.map(({ row }) => row.max),
  });
  const known = table({
    from: past.map((row) => row.from),
    to: past.map((row) => row.to),
    record: past.map((row) => row.record),
  });
  return {
    byId: (id) => ids.filter(byRow((row: { id: string }) => row.id === id)).get("id", 0) as string,
    partyRange: (party, { from, to }) =>
      joined
        .filter(byRow((row: { party: string; day: number }) => row.party === party && row.day >= from && row.day <= to))
        .orderby("day")
        .objects() as { id: string }[],
    asOf({ number: day }) {
      const found = known.filter(byRow((row: { from: number; to: number }) => row.from <= day && row.to >= day));
      const records = found.array("record") as unknown[];
      return { count: records.length, records };
    },
    groupSum() {
      const totals = joined
        .groupby("party")
        .rollup({ min: op.sum("min"), max: op.sum("max"), least: op.min("max"), count: op.count() })
        .objects() as { party: string; min: number; max: number; least: number; count: number }[];
      return new Map(
        totals.map(({ party, min, max, least, count }): [string, Total] => [
          party,
          { min, max: least < 0 ? null : max, count },
        ]),
      );
    },
  };
};
