import { printCsv } from "./csv.ts";
import { printJson, printNdjson } from "./json.ts";
import { printMarkdown } from "./markdown.ts";
import type { Print } from "./result.ts";
import { printTable } from "./table.ts";

export const formats = {
  table: printTable,
  json: printJson,
  ndjson: printNdjson,
  csv: printCsv,
  md: printMarkdown,
} satisfies Record<string, Print>;

export type Format = keyof typeof formats;
