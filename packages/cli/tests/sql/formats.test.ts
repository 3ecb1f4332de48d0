import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import { formatNames } from "../../src/output/format.ts";
import { run } from "../run.ts";

const sql = (query: string, ...flags: string[]) => run(tmpdir(), "sql", query, ...flags);
const values =
  "SELECT DATE '2026-02-20' AS day, 9007199254740993 AS great, 7::BIGINT AS small, 1.50::DECIMAL(4,2) AS exact, " +
  "0.1::DOUBLE AS tenth, true AS yes, NULL AS nothing, [1, NULL] AS list, {'a': DATE '2026-01-01'} AS struct, " +
  "'=1+1' AS formula, -5 AS negative, 'a|b \"c\", d' AS text, 'é 中' AS other";

describe.each(formatNames)("--format %s", (format) => {
  test("prints every kind of value", async () => {
    expect(await sql(values, "--format", format)).toMatchSnapshot();
  });

  test("prints no rows", async () => {
    expect(await sql("SELECT id FROM chips WHERE false", "--format", format)).toMatchSnapshot();
  });
});

test("no control character of a value reaches the terminal", async () => {
  expect(await sql("SELECT chr(27) || '[31mred' AS a, 'x' || chr(10) || 'y' AS b")).toBe(
    "a              b\n\\u001b[31mred  x y\n(1 row)\nexit 0\n",
  );
});

test(".tables and .schema", async () => {
  expect((await sql(".tables")).replace(/ +\d+$/gm, " n")).toMatchSnapshot();
  expect(await sql(".schema publishers")).toMatchSnapshot();
  const all = await sql(".schema");
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
  expect(await sql(query)).toMatchSnapshot();
});

test("what is not understood is 2", async () => {
  expect(await sql("SELECT 1", "--format", "xml")).toContain("exit 2");
  expect(await run(tmpdir(), "sql")).toContain("exit 2");
});
