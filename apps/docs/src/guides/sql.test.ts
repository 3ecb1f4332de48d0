import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { filePath } from "@ai-almanac/files/node";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { runProgram } from "../../../../packages/cli/src/program.ts";

/** Every statement that the guide shows is run where its engine is here, or is one of those that we publish. */

const text = readFileSync(join(import.meta.dirname, "sql.md"), "utf8");
const blocks = [...text.matchAll(/^```sql\n-- ([a-z- ]+)\n([\s\S]*?)\n```$/gm)].map(([, engine = "", sql = ""]) => ({
  engine,
  sql,
  name: `${engine}: ${sql.split("\n")[0]}`,
}));
const of = (engine: string) => blocks.filter((block) => block.engine === engine);

test("every block of SQL names its engine", () => {
  expect(blocks.length).toBe([...text.matchAll(/^```sql$/gm)].length);
  expect(new Set(blocks.map(({ engine }) => engine))).toEqual(
    new Set(["ai-almanac sql", "duckdb", "sqlite", "spark", "trino", "bigquery"]),
  );
});

async function command(...words: string[]): Promise<unknown[]> {
  let printed = "";
  const print = (more: string) => {
    printed += more;
  };
  expect([await runProgram(words, "/", { out: print, err: print }), printed]).toEqual([0, expect.any(String)]);
  return JSON.parse(printed) as unknown[];
}

test.each(of("ai-almanac sql"))("$name", async ({ sql }) => {
  expect((await command("sql", sql, "--format", "json")).length).toBeGreaterThan(0);
});

test("the first line of all", async () => {
  const [, query = ""] = /npx ai-almanac sql "(.*)"/.exec(text) ?? [];
  expect((await command("sql", query, "--format", "json")).length).toBeGreaterThan(0);
});

test.each(of("duckdb"))("$name", async ({ sql }) => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${dirname(filePath("deals.parquet"))}'`);
  expect((await connection.runAndReadAll(sql)).currentRowCount).toBeGreaterThan(0);
  connection.closeSync();
  instance.closeSync();
});

test.each(of("sqlite"))("$name", ({ sql }) => {
  const database = new DatabaseSync(filePath("ai-almanac.sqlite"), { readOnly: true });
  expect(database.prepare(sql).all().length).toBeGreaterThan(0);
  database.close();
});

test.each([...of("spark"), ...of("trino"), ...of("bigquery")])("$name stands in the file of its engine", (block) => {
  expect(readFileSync(filePath(`ddl/${block.engine}.sql` as never), "utf8")).toContain(block.sql);
});

test("no table passes what the guide says", () => {
  expect(readFileSync(filePath("claims.parquet")).length).toBeLessThan(1_000_000);
});
