import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bigquery } from "../ddl/bigquery.ts";
import { ddlOf } from "../ddl/dialect.ts";
import { spark } from "../ddl/spark.ts";
import { trino } from "../ddl/trino.ts";
import { writeSqlite } from "../sqlite/write-sqlite.ts";
import type { Table } from "../tables/table.ts";
import { csvOf } from "./csv.ts";
import { jsonOf, ndjsonOf } from "./json.ts";
import { writeParquet } from "./parquet.ts";

const sqliteFile = "ai-almanac.sqlite";

/** Writes every table in every format into a folder, which must be there. */
export async function writeTables(tables: readonly Table[], folder: string): Promise<void> {
  for (const table of tables) {
    writeFileSync(join(folder, `${table.name}.json`), jsonOf(table));
    writeFileSync(join(folder, `${table.name}.ndjson`), ndjsonOf(table));
    writeFileSync(join(folder, `${table.name}.csv`), csvOf(table));
  }
  await writeParquet(tables, folder);
  writeSqlite(tables, join(folder, sqliteFile));
  mkdirSync(join(folder, "ddl"));
  for (const dialect of [spark, trino, bigquery]) {
    const statements = tables.map((table) => ddlOf(dialect, table)).join("\n");
    writeFileSync(join(folder, "ddl", `${dialect.engine}.sql`), statements);
  }
}
