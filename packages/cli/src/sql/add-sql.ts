import { readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { formatNames } from "../output/format.ts";
import type { Screen } from "../output/screen.ts";
import type { SqlOptions } from "./run-sql.ts";

const examples = `
Examples:
  ai-almanac sql .tables
  ai-almanac sql ".schema deals"
  ai-almanac sql "SELECT id, value.min, value.max FROM deals WHERE list_contains(customers, 'meta')"
  ai-almanac sql "SELECT id, status.state FROM chips_as_of('2026-02-20') WHERE designer = 'meta'"
  ai-almanac sql --format csv - < query.sql
  ai-almanac sql --format md "SELECT \\"by\\", kind, value FROM claims WHERE record = 'meta-amd-2026-02' AND field = 'value'"
`;

/** A query that begins with a comment is no option: `-- Meta's orders`, a line end, `SELECT`. */
export function commentsAsWords(words: readonly string[]): readonly string[] {
  return words.map((word) => (/^--\S*\s/.test(word) ? `\n${word}` : word));
}

/** Adds the command `sql`. What it does is loaded when it is called. */
export function addSql(program: Command, out: (text: string) => void, screen: Screen): void {
  program
    .command("sql")
    .description("ask the tables of all records, claims, versions and changes in SQL (DuckDB)")
    .argument(
      "<query>",
      "one or several statements, .tables, .schema with or without a table, or - to read them from the input",
    )
    .addOption(new Option("--format <format>", "how to print the rows").choices(formatNames).default("table"))
    .option("--allow-files", "let the query read and write files, reach networks and load extensions")
    .addHelpText("after", examples)
    .action(async (query: string, options: SqlOptions) => {
      const { runSql } = await import("./run-sql.ts");
      out(await runSql(query === "-" ? readFileSync(0, "utf8") : query, options, screen));
    });
}
