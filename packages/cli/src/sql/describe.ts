import { CommandError } from "../error.ts";
import type { Table } from "../output/format.ts";
import type { Database } from "./open-database.ts";
import { runQuery } from "./run-query.ts";

/** The commands that begin with a dot. Throws CommandError for others. */
export async function describe(database: Database, command: string): Promise<Table> {
  const [name, table, ...more] = command.split(/\s+/);
  if (name === ".tables" && table === undefined) return listTables(database);
  if (name === ".schema" && more.length === 0) return listColumns(database, table);
  throw new CommandError(
    `${command} is not understood: expected .tables, .schema or .schema <table>.\nTo do: write one of these, or a query.`,
  );
}

async function listTables({ connection, tables }: Database): Promise<Table> {
  const counts = tables.map((name) => `SELECT '${name}' AS "table", count(*) AS rows FROM "${name}"`);
  const macros = tables
    .filter((name) => name.endsWith("_versions"))
    .map((name) => name.replace("_versions", ""))
    .concat("claims")
    .map((name) => `SELECT '${name}_as_of(day)', NULL`);
  const result = await runQuery(connection, [...counts, ...macros].join(" UNION ALL "), true);
  return result as Table;
}

async function listColumns({ connection, tables }: Database, table: string | undefined): Promise<Table> {
  if (table !== undefined && !tables.includes(table)) {
    throw new CommandError(
      `there is no table ${table}; there are ${tables.join(", ")}.\nTo do: name one of these, or none for all.`,
    );
  }
  const chosen = table === undefined ? "" : `WHERE table_name = '${table}'`;
  const select = table === undefined ? 'table_name AS "table", ' : "";
  const result = await runQuery(
    connection,
    `SELECT ${select}column_name AS "column", data_type AS type FROM duckdb_columns() ${chosen}
     ${chosen === "" ? "WHERE NOT internal" : ""} ORDER BY table_oid, column_index`,
    true,
  );
  return result as Table;
}
