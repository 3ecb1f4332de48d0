import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import { describe, expect, test } from "vitest";
import { bigquery } from "../src/ddl/bigquery.ts";
import { ddlOf } from "../src/ddl/dialect.ts";
import { spark } from "../src/ddl/spark.ts";
import { trino } from "../src/ddl/trino.ts";
import { allTables } from "../src/tables/tables.ts";
import { readText } from "./read-json.ts";

const tables = allTables();
const deals = tables.find(({ name }) => name === "deals");
if (deals === undefined) throw new Error("there is no table of deals");

describe.each([
  { dialect: spark, grammar: new SparkSQL() },
  { dialect: trino, grammar: new TrinoSQL() },
  { dialect: bigquery, grammar: null },
])("$dialect.engine", ({ dialect, grammar }) => {
  test("one table, in one piece and in folders", () => {
    expect(ddlOf(dialect, deals)).toMatchSnapshot();
    const partitioned = ddlOf(dialect, deals, true).split("\n");
    const columns = ddlOf(dialect, deals).split("\n");
    expect(partitioned.filter((line) => !columns.includes(line)).join("\n")).toMatchSnapshot();
  });

  test("the file has every table", () => {
    const text = readText(`ddl/${dialect.engine}.sql`);
    for (const { name } of tables) expect(text).toMatch(new RegExp(`CREATE TABLE .*\\b${name}["\`]? \\(`));
  });

  test.runIf(grammar !== null)("the engine's own grammar takes it", () => {
    for (const isPartitioned of [false, true]) {
      expect(grammar?.validate(ddlOf(dialect, deals, isPartitioned))).toEqual([]);
    }
    for (const table of tables) expect(grammar?.validate(ddlOf(dialect, table)), table.name).toEqual([]);
    expect(grammar?.validate("CREATE TABLE (a)")).not.toEqual([]);
  });
});
