import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Table } from "../tables/table.ts";
import { recordsTable, searchRows, speakersTable } from "./own-tables.ts";
import { type SqlTable, sqlTables } from "./sql-table.ts";

/** "AIAl", by which tools such as `file` know whose SQLite file it is. */
const applicationId = 0x4149416c;

/** Writes all tables into one file. Throws where an id refers to nothing. */
export function writeSqlite(tables: readonly Table[], path: string): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  try {
    database.exec(`PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA application_id = ${applicationId}`);
    const all = [recordsTable(tables), speakersTable(tables), ...tables.flatMap(sqlTables)];
    database.exec("BEGIN");
    for (const table of all) fill(database, table);
    fillSearch(database, tables);
    database.exec("COMMIT");
    const wrong = database.prepare("PRAGMA foreign_key_check").all();
    if (wrong.length > 0) throw new Error(`${wrong.length} ids refer to nothing: ${JSON.stringify(wrong.slice(0, 5))}`);
    database.exec("VACUUM");
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, table: SqlTable): void {
  database.exec(createTable(table));
  const insert = database.prepare(`INSERT INTO "${table.name}" VALUES (${table.columns.map(() => "?").join()})`);
  for (const row of table.rows) insert.run(...row);
}

function createTable({ name, columns, key, references }: SqlTable): string {
  const lines = [
    ...columns.map(
      (column) =>
        `"${column.name}" ${column.type}${column.nullable ? "" : " NOT NULL"}` +
        `${column.references === null ? "" : ` REFERENCES ${column.references}`}` +
        `${column.check === null ? "" : ` CHECK (${column.check})`}`,
    ),
    `PRIMARY KEY (${key.map((part) => `"${part}"`).join(", ")})`,
    ...references.map((reference) => `FOREIGN KEY ${reference}`),
  ];
  return `CREATE TABLE "${name}" (\n  ${lines.join(",\n  ")}\n) STRICT, WITHOUT ROWID`;
}

function fillSearch(database: DatabaseSync, tables: readonly Table[]): void {
  database.exec(
    "CREATE VIRTUAL TABLE search USING fts5(dataset UNINDEXED, id UNINDEXED, name, aliases, names, " +
      "tokenize = 'unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare("INSERT INTO search VALUES (?, ?, ?, ?, ?)");
  for (const row of searchRows(tables)) insert.run(...row);
  database.exec("INSERT INTO search(search) VALUES ('optimize')");
}
