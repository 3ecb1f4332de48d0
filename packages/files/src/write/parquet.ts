import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Row } from "../columns/column.ts";
import { nest, nestRow } from "../columns/nested.ts";
import { partitionColumn } from "../ddl/dialect.ts";
import type { Table } from "../tables/table.ts";
import { duckdbType } from "./duckdb-type.ts";
import { ndjsonOf } from "./json.ts";

/** A table whose one Parquet file would be larger lies in a folder a year instead, in bytes. */
const partitionAbove = 1_000_000_000;

/** Rows are taken one after the other, so that they need not be in memory together. */
export interface ParquetTable extends Pick<Table, "name" | "columns" | "knownOn"> {
  readonly rows: Iterable<Row>;
}

/** Rows that are written to the draft at once. */
const batch = 2000;

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
  const settings = { threads: "1", preserve_insertion_order: "true", temp_directory: drafts, memory_limit: "2GB" };
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
  table: ParquetTable,
  drafts: string,
  folder: string,
  limit: number,
): Promise<void> {
  const { name, columns, knownOn } = table;
  const year = partitionColumn.name;
  const draft = join(drafts, `${name}.ndjson`);
  writeDraft(draft, table);
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

/** What the engine reads: the rows as it has them, with the year of each; null keys left out. */
function writeDraft(path: string, { columns, rows, knownOn }: ParquetTable): void {
  const file = openSync(path, "w");
  try {
    let lines: Row[] = [];
    for (const row of rows) {
      const known = knownOn === null ? [] : [[partitionColumn.name, Number(knownOn(row).slice(0, 4))] as const];
      const values = Object.entries(nestRow(columns, row)).filter(([, value]) => value !== null);
      if (lines.push(Object.fromEntries([...values, ...known])) < batch) continue;
      writeSync(file, ndjsonOf({ rows: lines }));
      lines = [];
    }
    writeSync(file, ndjsonOf({ rows: lines }));
  } finally {
    closeSync(file);
  }
}

async function copyTo(connection: DuckDBConnection, select: string, path: string): Promise<void> {
  await connection.run(`COPY (${select}) TO ${literal(path)} (${options})`);
}

/** One folder a `known_year`, in the layout of Hive, which Spark, Trino, BigQuery and DuckDB read. */
async function copyPartitioned(connection: DuckDBConnection, select: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await connection.run(`COPY (${select}) TO ${literal(folder)} (${options}, PARTITION_BY (${partitionColumn.name}))`);
}

const options = "FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 12";

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
