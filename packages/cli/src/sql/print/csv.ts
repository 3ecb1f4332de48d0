import type { Result } from "./result.ts";

/** What spreadsheets take for the beginning of a formula: the rule of the CSV files of @ai-almanac/files. */
const formula = /^[\s\u00a0\u3000]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^['\t\r\n]/;

/** RFC 4180; null is empty, lists and objects are JSON, and a text that looks like a formula has an apostrophe before it. */
export function printCsv({ columns, rows }: Result): string {
  const lines = [columns, ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `${line.map(quote).join()}\r\n`).join("");
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return formula.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
