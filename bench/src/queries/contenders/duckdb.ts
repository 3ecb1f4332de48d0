import { DuckDBInstance, type DuckDBPreparedStatement } from "@duckdb/node-api";
import type { Make, Total } from "../contender.ts";
import { flatten } from "../flat.ts";

/** DuckDB, in memory: the same tables, with an index by id. */
export const make: Make = async ({ deals, versions }) => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("create table deals (id varchar, day integer, min double, max double)");
  await connection.run("create table pairs (party varchar, day integer, id varchar, min double, max double)");
  await connection.run("create table versions (id varchar, start integer, finish integer, min double)");
  const rows = deals.map(flatten);
  const deal = await connection.createAppender("deals");
  for (const { id, day, min, max } of rows) {
    deal.appendVarchar(id);
    deal.appendInteger(day);
    deal.appendDouble(min);
    deal.appendDouble(max);
    deal.endRow();
  }
  deal.closeSync();
  const pair = await connection.createAppender("pairs");
  for (const { id, day, min, max, parties } of rows) {
    for (const party of parties) {
      pair.appendVarchar(party);
      pair.appendInteger(day);
      pair.appendVarchar(id);
      pair.appendDouble(min);
      pair.appendDouble(max);
      pair.endRow();
    }
  }
  pair.closeSync();
  const version = await connection.createAppender("versions");
  for (const { id, from, to, record } of versions()) {
    version.appendVarchar(id);
    version.appendInteger(from);
    version.appendInteger(to);
    version.appendDouble(record.value?.min ?? 0);
    version.endRow();
  }
  version.closeSync();
  await connection.run("create unique index by_id on deals (id)");

  const byId = await connection.prepare("select id, day, min, max from deals where id = $1");
  const range = await connection.prepare(
    "select id, day, min, max from pairs where party = $1 and day between $2 and $3 order by day",
  );
  const asOf = await connection.prepare("select id, min from versions where start <= $1 and finish >= $1");
  const totals = await connection.prepare(
    "select party, sum(min) as min, sum(max) as max, min(max) as least, count(*)::integer as count from pairs group by party",
  );
  const rowsOf = async (statement: DuckDBPreparedStatement) =>
    (await statement.runAndReadAll()).getRowObjectsJS() as Record<string, unknown>[];
  return {
    async byId(id) {
      byId.bindVarchar(1, id);
      return (await rowsOf(byId))[0];
    },
    async partyRange(party, { from, to }) {
      range.bindVarchar(1, party);
      range.bindInteger(2, from);
      range.bindInteger(3, to);
      return (await rowsOf(range)) as { id: string }[];
    },
    async asOf({ number: day }) {
      asOf.bindInteger(1, day);
      const records = await rowsOf(asOf);
      return { count: records.length, records };
    },
    async groupSum() {
      const found = (await rowsOf(totals)) as unknown as ({ party: string; least: number } & Total)[];
      return new Map(
        found.map(({ party, min, max, least, count }): [string, Total] => [
          party,
          { min, max: least < 0 ? null : max, count },
        ]),
      );
    },
  };
};
