import { CommandError } from "../error.ts";
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
  const table = await answer(query.trim(), allowFiles);
  const write = await formatOf(format);
  return table === null ? "" : write(table, screen);
}

/** What a query may not write may be asked again: where it names a table that is not there, all are, to say which was meant. */
async function answer(query: string, allowFiles: boolean): Promise<Table | null> {
  if (allowFiles || query.startsWith(".")) return answerOf(await openDatabase(allowFiles), query, allowFiles);
  try {
    return await answerOf(await openDatabase(allowFiles, query), query, allowFiles);
  } catch (error) {
    if (!(error instanceof CommandError) || !error.message.startsWith("Catalog Error")) throw error;
    return answerOf(await openDatabase(allowFiles), query, allowFiles);
  }
}

async function answerOf(database: Database, query: string, allowFiles: boolean): Promise<Table | null> {
  try {
    return await answerIn(database, query, allowFiles);
  } finally {
    database.close();
  }
}

/** Rows for a query or for a command with a dot; null where nothing was asked for. Throws CommandError. */
export function answerIn(database: Database, query: string, allowFiles: boolean): Promise<Table | null> {
  return query.startsWith(".") ? describe(database, query) : runQuery(database.connection, query, allowFiles);
}
