import { type Command, Option } from "commander";
import { describe } from "./describe.ts";
import { openDatabase } from "./open-database.ts";
import { type Format, formats } from "./print/formats.ts";
import { runQuery } from "./run-query.ts";

const examples = `
Examples:
  ai-almanac sql .tables
  ai-almanac sql ".schema deals"
  ai-almanac sql "SELECT id, value.min, value.max FROM deals WHERE list_contains(customers, 'meta')"
  ai-almanac sql "SELECT id, status.state FROM chips_as_of('2026-02-20') WHERE designer = 'meta'"
  ai-almanac sql --format md "SELECT \\"by\\", kind, value FROM claims WHERE record = 'meta-amd-2026-02' AND field = 'value'"
`;

export interface SqlOptions {
  readonly format: Format;
  readonly allowFiles?: boolean;
}

/** Adds the command `sql`. */
export function addSql(program: Command, out: (text: string) => void): void {
  program
    .command("sql")
    .description("ask the tables of all records, claims, versions and changes in SQL (DuckDB)")
    .argument("<query>", "one or several statements, .tables, or .schema with or without a table")
    .addOption(new Option("--format <format>", "how to print the rows").choices(Object.keys(formats)).default("table"))
    .option("--allow-files", "let the query read and write files, reach networks and load extensions")
    .addHelpText("after", examples)
    .action(async (query: string, options: SqlOptions) => out(await runSql(query.trim(), options)));
}

/** The answer as text. Throws CommandError. */
async function runSql(query: string, { format, allowFiles = false }: SqlOptions): Promise<string> {
  const database = await openDatabase(allowFiles);
  try {
    const result = query.startsWith(".")
      ? await describe(database, query)
      : await runQuery(database.connection, query, allowFiles);
    const width = process.stdout.isTTY ? process.stdout.columns : null;
    return result === null ? "" : formats[format](result, width);
  } finally {
    database.close();
  }
}
