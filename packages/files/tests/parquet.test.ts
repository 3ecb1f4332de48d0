import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Row } from "../src/columns/column.ts";
import { allTables } from "../src/tables/tables.ts";
import { writeParquet } from "../src/write/parquet.ts";
import { addedDays, dist, fromNested, readRows } from "./read-json.ts";

const tables = allTables();
let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create();
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

async function byDuckdb(path: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(`FROM read_parquet('${path}')`);
  return reader.getRowObjectsJson() as Row[];
}

async function byHyparquet(path: string): Promise<Row[]> {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors });
  return rows.map((row) => days(row) as Row);
}

/** This reader gives days as dates. */
function days(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(days);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, days(inner)]));
}

describe.each(tables.map(({ name, columns }) => ({ name, columns })))("$name as Parquet", ({ name, columns }) => {
  const path = join(dist, `${name}.parquet`);
  const expected = readRows(name);

  test.each([
    { reader: "DuckDB", read: byDuckdb },
    { reader: "hyparquet", read: byHyparquet },
  ])("$reader reads what the JSON file holds, row for row", async ({ read }) => {
    const rows = await read(path);
    expect(rows.length).toBe(expected.length);
    expect(rows.map((row) => fromNested(columns, row))).toEqual(expected);
    // Columns that only engines have; texts of JSON and lists that are computed are those of claims, below.
    for (const [index, row] of rows.entries()) {
      expect(row).toMatchObject(addedDays(columns, expected[index] as Row));
    }
  });

  test("is compressed by zstd throughout", async () => {
    const { row_groups } = await parquetMetadataAsync(await asyncBufferFromFile(path));
    const codecs = row_groups.flatMap((group) => group.columns.map(({ meta_data }) => meta_data?.codec));
    expect(new Set(codecs)).toEqual(new Set(["ZSTD"]));
  });
});

test("some values are null, some open on one side, some nested: the tests above saw all of them", () => {
  const deals = readRows("deals");
  expect(deals.some(({ value }) => value === null)).toBe(true);
  const values = deals.flatMap(({ value }) => (value === null ? [] : [value as { min: unknown; max: unknown }]));
  expect(values.some(({ min, max }) => min === null && max !== null)).toBe(true);
  expect(values.some(({ min, max }) => min !== null && max === null)).toBe(true);
  expect(values.some(({ min, max }) => min !== null && max !== null && min !== max)).toBe(true);
  expect(readRows("chips").some(({ peak }) => (peak as readonly unknown[]).length > 1)).toBe(true);
});

test("a table that would be too large lies in a folder a year, and reads as before", async () => {
  const table = tables.find(({ name }) => name === "deals_versions");
  if (table === undefined) throw new Error("there are no versions of deals");
  const folder = mkdtempSync(join(tmpdir(), "ai-almanac-folders-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await writeParquet([table], folder, 1);
  expect(readdirSync(folder)).toEqual([table.name]);
  const years = new Set(table.rows.map((row) => `known_year=${(row.known_from as string).slice(0, 4)}`));
  expect(readdirSync(join(folder, table.name)).sort()).toEqual([...years].sort());
  const reader = await connection.runAndReadAll(
    `FROM read_parquet('${folder}/**/*.parquet', hive_partitioning = true) ORDER BY id, known_from`,
  );
  const rows = reader.getRowObjectsJson() as Row[];
  expect(rows.map((row) => fromNested(table.columns, row))).toEqual(table.rows);
  for (const row of rows) expect(String(row.known_year)).toBe((row.known_from as string).slice(0, 4));
});

test("claims have their value by kind", async () => {
  for (const { value, quantity, text, members, when, target } of await byDuckdb(join(dist, "claims.parquet"))) {
    const plain = value === null ? null : (JSON.parse(value as string) as Row | string | string[] | boolean);
    const isObject = typeof plain === "object" && plain !== null && !Array.isArray(plain);
    expect(quantity).toEqual(isObject && "stated" in plain ? plain : null);
    expect(text).toBe(typeof plain === "string" ? plain : null);
    expect(members).toEqual(Array.isArray(plain) ? plain : []);
    expect([when, target]).toEqual(isObject && "type" in plain ? [plain.when, plain.target] : [null, null]);
  }
});
