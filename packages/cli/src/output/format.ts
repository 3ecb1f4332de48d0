import type { Column, Row } from "@ai-almanac/verbs";
import { CommandError } from "../error.ts";
import type { Screen } from "./screen.ts";

/** What every format writes: columns and rows as an answer of @ai-almanac/verbs has them. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Gives the whole text, with a line end where there is any. */
export type Format = (table: Table, screen: Screen) => Promise<string>;

export const formatNames = ["table", "json", "ndjson", "csv", "md"] as const;

export type FormatName = (typeof formatNames)[number];

/** The writer of a format; each is loaded when it is asked for. */
export async function formatOf(name: FormatName): Promise<Format> {
  switch (name) {
    case "table":
      return (await import("./table.ts")).writeTable;
    case "json":
      return (await import("./json.ts")).writeJson;
    case "ndjson":
      return (await import("./ndjson.ts")).writeNdjson;
    case "csv":
      return (await import("./csv.ts")).writeCsv;
    case "md":
      return (await import("./md.ts")).writeMd;
  }
}

/** Reads the option `--format`. Throws CommandError for a word that is no format. */
export function readFormat(word: string): FormatName {
  const found = formatNames.find((name) => name === word);
  if (found) return found;
  throw new CommandError(`--format: expected one of ${formatNames.join(", ")}; found ${JSON.stringify(word)}`, 2);
}
