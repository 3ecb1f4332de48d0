import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { definitions } from "@ai-almanac/schema";
import { DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Row } from "../../src/columns/column.ts";
import { datasetColumns } from "../../src/columns/dataset-columns.ts";
import { writeParquet } from "../../src/write/parquet.ts";
import { fromNested } from "../read-json.ts";
import { dealOf, years } from "./synthetic-deal.ts";

/** As many as a table beyond one machine has, or what LONG_ROWS says. */
const count = Number(process.env.LONG_ROWS ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "ai-almanac-million-"));
const columns = datasetColumns(definitions.deals);
let files: string[];

beforeAll(async () => {
  const knownOn = (row: Row) => (row.events as readonly { when: string }[])[0]?.when as string;
  // Any table is above one byte, so this one goes into folders.
  await timed("written", () => writeParquet([{ name: "deals", columns, knownOn, rows: deals() }], folder, 1));
  files = readdirSync(join(folder, "deals"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".parquet"))
    .sort();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function* deals(): Generator<Row> {
  for (let index = 0; index < count; index += 1) yield dealOf(index);
}

test("there is a folder a year", () => {
  const folders = new Set(files.map((name) => name.split("/")[0]));
  expect([...folders]).toEqual(years.map((year) => `known_year=${year}`));
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, "deals", name)).size, 0);
  console.log(`${count} deals in ${files.length} files, ${bytes} bytes`);
});

test("DuckDB reads every deal as it was, and its year", async () => {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "2GB" });
  const connection = await instance.connect();
  const seen = new Seen();
  await timed("read by DuckDB", async () => {
    const result = await connection.stream(
      `FROM read_parquet('${folder}/deals/**/*.parquet', hive_partitioning = true)`,
    );
    for await (const rows of result.yieldRowObjectJson()) {
      for (const row of rows) seen.check(row as Row, Number(row.known_year));
    }
  });
  connection.closeSync();
  instance.closeSync();
  expect(seen.all()).toBe(true);
});

test("hyparquet reads every deal as it was", async () => {
  const seen = new Seen();
  await timed("read by hyparquet", async () => {
    for (const name of files) {
      const file = await asyncBufferFromFile(join(folder, "deals", name));
      const metadata = await parquetMetadataAsync(file);
      const year = Number(/known_year=(\d+)/.exec(name)?.[1]);
      let rowStart = 0;
      for (const { num_rows } of metadata.row_groups) {
        const rowEnd = rowStart + Number(num_rows);
        const rows = await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd });
        for (const row of rows) seen.check(row, year);
        rowStart = rowEnd;
      }
    }
  });
  expect(seen.all()).toBe(true);
});

/** Holds that every deal comes once, and as it was written. */
class Seen {
  readonly #seen = new Uint8Array(count);

  check(row: Row, year: number): void {
    const index = Number((row.id as string).slice("deal-".length));
    const expected = dealOf(index);
    const found = fromNested(columns, row);
    if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
    const known = Number((expected.events as readonly { when: string }[])[0]?.when.slice(0, 4));
    if (known !== year) throw new Error(`${row.id} is of ${known} and lies in ${year}`);
    (this.#seen[index] as number) += 1;
  }

  all(): boolean {
    return this.#seen.every((times) => times === 1);
  }
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${what} in ${seconds} s; most memory so far ${peak} MB`);
}
