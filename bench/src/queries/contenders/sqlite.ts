import { DatabaseSync } from "node:sqlite";
import type { Make, Total } from "../contender.ts";
import { flatten } from "../flat.ts";

/** node:sqlite, in memory: a table of deals, one of the pairs of party and deal, one of versions, each with its index. */
export const make: Make = ({ deals, versions }) => {
  const database = new DatabaseSync(":memory:");
  database.exec(`
    create table deals (id text primary key, day integer, min real, max real) without rowid;
    create table pairs (party text, day integer, id text, min real, max real, primary key (party, day, id)) without rowid;
    create table versions (id text, start integer, finish integer, min real);
    begin`);
  const deal = database.prepare("insert into deals values (?, ?, ?, ?)");
  const pair = database.prepare("insert into pairs values (?, ?, ?, ?, ?)");
  const version = database.prepare("insert into versions values (?, ?, ?, ?)");
  for (const { id, day, min, max, parties } of deals.map(flatten)) {
    deal.run(id, day, min, max);
    for (const party of parties) pair.run(party, day, id, min, max);
  }
  for (const { id, from, to, record } of versions()) version.run(id, from, to, record.value?.min ?? 0);
  database.exec("commit; create index spans on versions (start, finish); analyze");

  const byId = database.prepare("select id, day, min, max from deals where id = ?");
  const range = database.prepare(
    "select id, day, min, max from pairs where party = ? and day between ? and ? order by day",
  );
  const asOf = database.prepare("select id, min from versions where start <= ? and finish >= ?");
  const totals = database.prepare(
    "select party, sum(min) as min, sum(max) as max, min(max) as least, count(*) as count from pairs group by party",
  );
  return {
    byId: (id) => byId.get(id),
    partyRange: (party, { from, to }) => range.all(party, from, to) as unknown as { id: string }[],
    asOf({ number: day }) {
      const records = asOf.all(day, day);
      return { count: records.length, records };
    },
    groupSum: () =>
      new Map(
        totals.all().map((row): [string, Total] => {
          const { party, min, max, least, count } = row as unknown as {
            party: string;
            least: number;
          } & Required<Total>;
          return [party, { min, max: least < 0 ? null : max, count }];
        }),
      ),
  };
};
