import { createIndexes, createQueries, createStore } from "tinybase";
import type { Make, Total } from "../contender.ts";
import { flatten } from "../flat.ts";

/** TinyBase: an index of the pairs of party and deal by party, in order of days. */
export const make: Make = ({ deals, versions }) => {
  const rows = deals.map(flatten);
  const pairs = rows.flatMap(({ id, day, min, max, parties }) =>
    parties.map((party) => ({ party, id, day, min, max })),
  );
  const past = versions();
  const store = createStore();
  store.setTables({
    deals: Object.fromEntries(rows.map(({ id, day, min, max }) => [id, { id, day, min, max }])),
    pairs: Object.fromEntries(pairs.map((pair, index) => [String(index), pair])),
    versions: Object.fromEntries(
      past.map(({ id, from, to, record }, index) => [String(index), { id, from, to, min: record.value?.min ?? 0 }]),
    ),
  });
  const indexes = createIndexes(store).setIndexDefinition("byParty", "pairs", "party", "day");
  const queries = createQueries(store);
  return {
    byId: (id) => store.getCell("deals", id, "id") as string,
    partyRange(party, { from, to }) {
      const found = indexes
        .getSliceRowIds("byParty", party)
        .map((row) => store.getRow("pairs", row) as { id: string; day: number });
      return found.filter(({ day }) => day >= from && day <= to);
    },
    asOf({ number: day }) {
      queries.setQueryDefinition("asOf", "versions", ({ select, where }) => {
        select("id");
        select("min");
        where((cell) => (cell("from") as number) <= day && (cell("to") as number) >= day);
      });
      const records = Object.values(queries.getResultTable("asOf"));
      return { count: records.length, records };
    },
    groupSum() {
      queries.setQueryDefinition("totals", "pairs", ({ select, group }) => {
        select("party");
        select("min");
        select("max");
        select("max").as("least");
        select("id");
        group("min", "sum");
        group("max", "sum");
        group("least", "min");
        group("id", "count");
      });
      const found = Object.values(queries.getResultTable("totals")) as unknown as {
        party: string;
        min: number;
        max: number;
        least: number;
        id: number;
      }[];
      return new Map(
        found.map(({ party, min, max, least, id }): [string, Total] => [
          party,
          { min, max: least < 0 ? null : max, count: id },
        ]),
      );
    },
  };
};
