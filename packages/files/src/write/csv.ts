import type { Row } from "../columns/column.ts";
import { type FlatColumn, flatten } from "../columns/flat.ts";
import type { Table } from "../tables/table.ts";

/** What spreadsheets take for the beginning of a formula, also after blanks, and in full width. */
const formula = /^[\s\u00a0\u3000]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;

/**
 * A text that no spreadsheet calculates: one that looks like a formula gets an apostrophe before it, and so does one
 * that begins with an apostrophe, so that taking one away always gives the text back.
 */
export function inert(text: string): string {
  return text.startsWith("'") || formula.test(text) ? `'${text}` : text;
}

/** The text that `inert` was given. */
export function fromInert(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** RFC 4180 in UTF-8: a header, then one row a record; an empty cell is null. Lists and objects are JSON texts. */
export function csvOf({ name, columns, rows }: Pick<Table, "name" | "columns" | "rows">): string {
  const flat = flatten(columns);
  const lines = rows.map((row) => flat.map((column) => quote(cell(name, column, row))).join());
  return [flat.map((column) => column.name).join(), ...lines].map((line) => `${line}\r\n`).join("");
}

function cell(table: string, { name, type, value }: FlatColumn, row: Row): string {
  const found = value(row);
  if (found === null) return "";
  if (type === "list" || type === "object" || type === "json") return inert(JSON.stringify(found));
  if (type !== "text") return String(found);
  // An empty text would read as null.
  if (found === "") throw new Error(`${table}.${name} of ${JSON.stringify(row.id ?? row.record)} is an empty text`);
  return inert(String(found));
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
