import type { Row } from "../columns/column.ts";
import type { Table } from "../tables/table.ts";
import type { SqlColumn, SqlTable } from "./sql-table.ts";

const text: Omit<SqlColumn, "name"> = { type: "TEXT", nullable: false, references: null, check: null };

/** All records whatever their dataset: what claims, rulings and changes refer to. */
export function recordsTable(tables: readonly Table[]): SqlTable {
  return {
    name: "records",
    columns: [
      { ...text, name: "dataset" },
      { ...text, name: "id" },
      { ...text, name: "name" },
    ],
    key: ["dataset", "id"],
    references: [],
    rows: recordsOf(tables).map(([dataset, row]) => [dataset, row.id as string, row.name as string]),
  };
}

/** Who may say something: publishers, organizations and people, whose ids share one name space. */
export function speakersTable(tables: readonly Table[]): SqlTable {
  const from = ["publishers", "organizations", "people"];
  return {
    name: "speakers",
    columns: [
      { ...text, name: "id" },
      { ...text, name: "name" },
      { ...text, name: "dataset" },
    ],
    key: ["id"],
    references: [],
    rows: tables
      .filter(({ name }) => from.includes(name))
      .flatMap(({ name, rows }) => rows.map((row) => [row.id as string, row.name as string, name]))
      .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
  };
}

/** What `search` finds records by: dataset, id, name, aliases and code names, lists one a line. */
export function searchRows(tables: readonly Table[]): string[][] {
  return recordsOf(tables).map(([dataset, row]) => [
    dataset,
    row.id as string,
    row.name as string,
    (row.aliases as readonly string[]).join("\n"),
    ((row.names as readonly string[] | undefined) ?? []).join("\n"),
  ]);
}

function recordsOf(tables: readonly Table[]): [string, Row][] {
  return tables
    .filter(({ key, dataset }) => key.length === 1 && dataset !== null && dataset !== "sources")
    .flatMap(({ name, rows }) => rows.map((row): [string, Row] => [name, row]));
}
