import { type Quantity, writeQuantity } from "@ai-almanac/query";
import type { Column, Row } from "@ai-almanac/verbs";
import type { Table } from "./format.ts";

/**
 * CSV with a line of headings. A quantity takes four columns, `value_min`, `value_max`, `value_unit` and `value_stated`; dates stand in
 * EDTF; members of a list have `; ` between them. A text that a spreadsheet would take for a formula has an apostrophe before it, and so has one
 * that begins with an apostrophe: the same as in the files of @ai-almanac/files.
 */
export async function writeCsv({ columns, rows }: Table): Promise<string> {
  const { stringify } = await import("csv-stringify/sync");
  const header = columns.flatMap(headings);
  const lines = rows.map((row) => columns.flatMap((column) => cells(column, row)));
  return stringify([header.map(inert), ...lines]);
}

const parts = ["min", "max", "unit", "stated"] as const;

function headings({ key, kind }: Column): string[] {
  return kind === "quantity" ? parts.map((part) => `${key}_${part}`) : [key];
}

function cells({ key, kind }: Column, row: Row): unknown[] {
  const value = row[key];
  if (kind === "quantity") return parts.map((part) => (value as Quantity | null)?.[part] ?? null);
  const cell = plain(value);
  return [typeof cell === "string" ? inert(cell) : cell];
}

/** What spreadsheets take for the beginning of a formula, also after blanks, and in full width. */
const formula = /^[\s\u00a0\u3000]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;

function inert(text: string): string {
  return text.startsWith("'") || formula.test(text) ? `'${text}` : text;
}

/** Numbers stay numbers, so that a minus is one. */
function plain(value: unknown): string | number | bigint | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (Array.isArray(value)) return value.map((member) => String(plain(member) ?? "")).join("; ");
  if (typeof value !== "object") return String(value);
  if ("stated" in value && "unit" in value) return writeQuantity(value as Quantity);
  if ("state" in value) return String(value.state);
  return JSON.stringify(value);
}
