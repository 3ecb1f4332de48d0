import { type FormatName, formatOf, type Table } from "../output/format.ts";
import type { Screen } from "../output/screen.ts";
import { describe } from "./describe.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { runQuery } from "./run-query.ts";

export interface SqlOptions {
  readonly format: FormatName;
  readonly allowFiles?: boolean;
}

/** The answer as text. Throws CommandError. */
export async function runSql(
  query: string,
  { format, allowFiles = false }: SqlOptions,
  screen: Screen,
): Promise<string> {
  const database = await openDatabase(allowFiles);
  try {
    const table = await answerIn(database, query.trim(), allowFiles);
    const write = await formatOf(format);
    return table === null ? "" : await write(table, screen);
  } finally {
    database.close();
  }
}

/** Rows for a query or for a command with a dot; null where nothing was asked for. Throws CommandError. */
export function answerIn(database: Database, query: string, allowFiles: boolean): Promise<Table | null> {
  return query.startsWith(".") ? describe(database, query) : runQuery(database.connection, query, allowFiles);
}
