import { CommandError } from "../error.ts";

export type DuckDB = typeof import("@duckdb/node-api");

/** Loads the engine, which no other command needs. Throws CommandError where it is not installed. */
export async function loadDuckdb(): Promise<DuckDB> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new CommandError(
      `sql needs DuckDB, which is not installed here or not for this machine (${why}).\n` +
        "To do: install it beside ai-almanac, `npm install @duckdb/node-api`, and leave out --omit=optional; " +
        "or take the tables to another engine, `ai-almanac export --format sqlite`.",
    );
  }
}
