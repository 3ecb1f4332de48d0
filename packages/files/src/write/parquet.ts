import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { nest, nestRow } from "../columns/nested.ts";
import { partitionColumn } from "../ddl/dialect.ts";
import type { Table } from "../tables/table.ts";
import { duckdbType } from "./duckdb-type.ts";
import { ndjsonOf } from "./json.ts";

/** A table whose one Parquet file would be larger lies in a folder a year instead, in bytes. */
const partitionAbove = 1_000_000_000;

export type ParquetTable = Pick<Table, "name" | "columns" | "rows" | "knownOn">;

/**
 * Writes `<folder>/<table>.parquet` for each table; for one that would pass `limit` bytes
 * `<folder>/<table>/known_year=<year>/<file>.parquet`. One thread and no order but that of the rows: the same bytes always.
 */
export async function writeParquet(
  tables: readonly ParquetTable[],
  folder: string,
  limit = partitionAbove,
): Promise<void> {
  const drafts = mkdtempSync(join(tmpdir(), "ai-almanac-parquet-"));
  const settings = { threads: "1", preserve_insertion_order: "true", temp_directory: drafts };
  const instance = await DuckDBInstance.create(":memory:", settings);
  const connection = await instance.connect();
  try {
    for (const table of tables) await writeTable(connection, table, drafts, folder, limit);
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(drafts, { recursive: true });
  }
}

async function writeTable(
  connection: DuckDBConnection,
  { name, columns, rows, knownOn }: ParquetTable,
  drafts: string,
  folder: string,
  limit: number,
): Promise<void> {
  const draft = join(drafts, `${name}.ndjson`);
  const year = partitionColumn.name;
  const withYear = rows.map((row) => ({
    ...nestRow(columns, row),
    [year]: knownOn === null ? null : Number(knownOn(row).slice(0, 4)),
  }));
  writeFileSync(draft, ndjsonOf({ rows: withYear }));
  const types = [...nest(columns), partitionColumn].map(
    (column) => `${literal(column.name)}: ${literal(duckdbType(column.type))}`,
  );
  const from = `read_json(${literal(draft)}, format = 'newline_delimited', columns = {${types.join(", ")}})`;
  const path = join(folder, `${name}.parquet`);
  await copyTo(connection, `SELECT * EXCLUDE (${year}) FROM ${from}`, path);
  if (knownOn !== null && statSync(path).size > limit) {
    rmSync(path);
    await copyPartitioned(connection, `SELECT * FROM ${from}`, join(folder, name));
  }
  rmSync(draft);
}

export async function copyTo(connection: DuckDBConnection, select: string, path: string): Promise<void> {
  await connection.run(`COPY (${select}) TO ${literal(path)} (${options})`);
}

/** One folder a `known_year`, in the layout of Hive, which Spark, Trino, BigQuery and DuckDB read. */
export async function copyPartitioned(connection: DuckDBConnection, select: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await connection.run(`COPY (${select}) TO ${literal(folder)} (${options}, PARTITION_BY (${partitionColumn.name}))`);
}

const options = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 12";

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
