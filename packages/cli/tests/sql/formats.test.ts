import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type FormatName, formatNames, formatOf } from "../../src/output/format.ts";
import { plainScreen } from "../../src/output/screen.ts";
import { type Database, openDatabase } from "../../src/sql/open-database.ts";
import { runQuery } from "../../src/sql/run-query.ts";
import { answerIn } from "../../src/sql/run-sql.ts";
import { run } from "../run.ts";

let database: Database;
beforeAll(async () => {
  database = await openDatabase(false);
});
afterAll(() => database.close());

async function print(query: string, format: FormatName = "table", width: number | null = null): Promise<string> {
  const table = await answerIn(database, query, false);
  const write = await formatOf(format);
  return table === null ? "" : write(table, { ...plainScreen, width });
}

const values =
  "SELECT DATE '2026-02-20' AS day, 9007199254740993 AS great, 7::BIGINT AS small, 1.50::DECIMAL(4,2) AS exact, " +
  "0.1::DOUBLE AS tenth, true AS yes, NULL AS nothing, [1, NULL] AS list, {'a': DATE '2026-01-01'} AS struct, " +
  "'=1+1' AS formula, -5 AS negative, 'a|b \"c\", d' AS text, 'é 中' AS other";

describe.each(formatNames)("--format %s", (format) => {
  test("prints every kind of value", async () => {
    expect(await print(values, format)).toMatchSnapshot();
  });

  test("prints no rows", async () => {
    expect(await print("SELECT id FROM chips WHERE false", format)).toMatchSnapshot();
  });
});

test.each([40, 80, 120])("a table fits a terminal %i wide", async (width) => {
  const text = await print("SELECT id, name, customers, suppliers, value FROM deals LIMIT 20", "table", width);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
});

test("no control character of a value reaches the terminal", async () => {
  const printed = await print("SELECT chr(27) || '[31mred' AS a, 'x' || chr(10) || 'y' AS b");
  expect(printed).toBe("a              b\n\\u001b[31mred  x y\n");
});

test("a quantity takes four columns of CSV", async () => {
  const printed = await print("SELECT id, value FROM deals WHERE id = 'meta-amd-2026-02'", "csv");
  expect(printed).toMatch(/^id,value_min,value_max,value_unit,value_stated\r?\nmeta-amd-2026-02,/);
});

test(".tables and .schema", async () => {
  expect((await print(".tables")).replace(/ +(\d+|rows)$/gm, " n")).toMatchSnapshot();
  expect(await print(".schema publishers")).toMatchSnapshot();
  const all = await print(".schema");
  for (const table of ["chips", "claims", "changes", "deals_versions"]) expect(all).toContain(`${table} `);
});

test.each([
  ["SELEC 1"],
  ["SELECT * FROM chip"],
  ["SELECT 'x'::INTEGER"],
  [""],
  [".schema chip"],
  [".quit"],
  ["SELECT $1"],
  ["SELECT 1 AS a; SELECT nope"],
])("an error says what to do: %s", async (query) => {
  await expect(print(query)).rejects.toThrowErrorMatchingSnapshot();
});

test("the command: 0 with an answer, 1 with an error, 2 for what is not understood", async () => {
  expect(await run(tmpdir(), "sql", "SELECT 1 AS one", "--format", "csv")).toMatch(/^one\r?\n1\r?\nexit 0\n$/);
  expect(await run(tmpdir(), "sql", "SELEC 1")).toMatch(/^! Parser Error: (.*\n)*! To do: .*\nexit 1\n$/);
  expect(await run(tmpdir(), "sql", "SELECT 1", "--format", "xml")).toContain("exit 2");
  expect(await run(tmpdir(), "sql")).toContain("exit 2");
  // Only the tables that a query names are there, and all of them to say which was meant.
  const asked =
    "SELECT (SELECT count(*) > 1 FROM Chips_As_Of('2026-02-20')) AND (SELECT count(*) > 1 FROM versions) " +
    "AND (SELECT count(*) > 1 FROM claims_as_of('2026-02-20')) AS yes";
  expect(await run(tmpdir(), "sql", asked, "--format", "ndjson")).toBe('{"yes":true}\nexit 0\n');
  expect(await run(tmpdir(), "sql", "FROM chip")).toContain('Did you mean "chips"?');
  expect(await run(tmpdir(), "sql", "SELECT count(*) > 15 AS many FROM duckdb_tables()")).toContain("yes");
  // As it is copied from a page.
  expect(await run(tmpdir(), "sql", "-- one\nSELECT 1 AS one", "--format", "csv")).toMatch(/^one\r?\n1\r?\nexit 0\n$/);
});

test.each([
  ["FROM Claims_As_Of('2026-02-20')", ["claims", "standings"]],
  ["FROM deals_as_of('2026-02-20')", ["deals_versions"]],
  ["SELECT * FROM deals JOIN claims ON record = id", ["claims", "deals"]],
  ["SELECT 1", []],
])("only what a query names is copied: %s", async (query, tables) => {
  const opened = await openDatabase(false, query);
  onTestFinished(() => opened.close());
  const there = await runQuery(opened.connection, "SELECT table_name FROM duckdb_tables() ORDER BY table_name", true);
  expect(there?.rows.map((row) => row.table_name)).toEqual(tables);
});
