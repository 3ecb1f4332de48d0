import { type FormatName, formatOf, type Table } from "../output/format.ts";
import type { Screen } from "../output/screen.ts";
import { describe } from "./describe.ts";
import { openDatabase } from "./open-database.ts";
import type { Result } from "./result.ts";
import { runQuery } from "./run-query.ts";

/** The answer as text, with the number of rows under a table. Throws CommandError. */
export async function runSql(query: string, format: FormatName, allowFiles: boolean, screen: Screen): Promise<string> {
  const database = await openDatabase(allowFiles);
  try {
    const result = query.startsWith(".")
      ? await describe(database, query)
      : await runQuery(database.connection, query, allowFiles);
    if (result === null) return "";
    const write = await formatOf(format);
    const text = await write(tableOf(result), screen);
    const { length } = result.rows;
    return format === "table" ? `${text}(${length} ${length === 1 ? "row" : "rows"})\n` : text;
  } finally {
    database.close();
  }
}

/** Columns by their names; a column of numbers alone stands to the right. */
function tableOf({ columns, rows }: Result): Table {
  const isNumber = (index: number) =>
    rows.length > 0 && rows.every((row) => row[index] === null || typeof row[index] === "number");
  return {
    columns: columns.map((name, index) => ({
      key: name,
      kind: isNumber(index) ? "number" : "value",
      title: name,
      optional: false,
    })),
    rows: rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]]))),
  };
}
