import type { DuckDBConnection, DuckDBType, DuckDBValue, DuckDBValueConverter } from "@duckdb/node-api";
import { CommandError } from "../error.ts";
import type { Table } from "../output/format.ts";
import { columnKind } from "./column-kind.ts";
import { type DuckDB, loadDuckdb } from "./load-duckdb.ts";

/** Statements that only ask, or that change nothing but this memory. PIVOT makes a type and drops it again. */
const harmless = ["SELECT", "EXPLAIN", "CREATE", "DROP", "INSERT", "UPDATE", "DELETE", "ALTER"] as const;
/**
 * Functions that would set the engine to log or to write files, which it refuses only when it comes to writing, and then by
 * ending the process; and those that run a text as a query, in which such a name can be put together from pieces.
 */
const unsafe = [
  /\b(?:enable_logging|enable_profiling|json_execute_serialized_sql)\b/i,
  /\bquery\b(?="?(?:\s|\/\*[\s\S]*?\*\/|--[^\n]*\n)*\()/i,
];

/** Runs the statements of a text in their order. Gives the rows of the last that asked for any; null where none did. */
export async function runQuery(connection: DuckDBConnection, text: string, allowFiles: boolean): Promise<Table | null> {
  const duckdb = await loadDuckdb();
  const found = allowFiles ? null : unsafe.map((one) => one.exec(text)).find((match) => match !== null);
  if (found) throw refused(`the function ${found[0]}`);
  try {
    return await runAll(connection, text, allowFiles, duckdb);
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(readable(error));
  }
}

async function runAll(
  connection: DuckDBConnection,
  text: string,
  allowFiles: boolean,
  duckdb: DuckDB,
): Promise<Table | null> {
  const { StatementType } = duckdb;
  const statements = await connection.extractStatements(text);
  const allowed: ReadonlySet<number> = new Set(harmless.map((name) => StatementType[name]));
  let result: Table | null = null;
  for (let index = 0; index < statements.count; index += 1) {
    const statement = await statements.prepare(index);
    const type = statement.statementType;
    if (!allowFiles && !allowed.has(type)) throw refused(`the statement ${StatementType[type]}`);
    const reader = await statement.runAndReadAll();
    if (type !== StatementType.SELECT && type !== StatementType.EXPLAIN) continue;
    const names = reader.deduplicatedColumnNames();
    const types: readonly DuckDBType[] = reader.columnTypes();
    const rows = reader.convertRows(plainValues(duckdb));
    result = {
      columns: names.map((name, at) => {
        return { key: name, title: name, kind: columnKind(types[at] as DuckDBType, duckdb), optional: false };
      }),
      rows: rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))),
    };
  }
  return result;
}

/** Values as JSON has them: days as 2026-02-20; whole numbers beyond 2^53 and decimals as text. */
function plainValues({ JsonDuckDBValueConverter }: DuckDB): DuckDBValueConverter<unknown> {
  const convert: DuckDBValueConverter<unknown> = (value: DuckDBValue, type, inner) => {
    if (typeof value !== "bigint") return JsonDuckDBValueConverter(value, type, inner as never);
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  };
  return convert;
}

function refused(what: string): CommandError {
  return new CommandError(
    `refused: ${what}. A query asks, and may neither reach files, networks and extensions nor change settings.\n` +
      "To do: ask by SELECT; or, where you trust the statement with the files of this machine, add --allow-files.",
  );
}

/** What the engine says, without its doubled headings, and what to do. */
function readable(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).replace(/^Failed to extract statements: /, "");
  if (/disabled by configuration|configuration has been locked/.test(said)) {
    const [what = ""] = said.split("\n");
    return refused(what.replace(/^Permission Error: C|^Invalid Input Error: C/, "c").replace(/ - file system .*$/, ""))
      .message;
  }
  if (said === "Error in native callback") {
    return 'there is no statement in the query.\nTo do: write one, such as "FROM deals".';
  }
  return `${said}\nTo do: correct the query; \`ai-almanac sql .tables\` lists the tables, \`.schema <table>\` their columns.`;
}
