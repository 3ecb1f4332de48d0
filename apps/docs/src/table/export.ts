import { cellText } from "./choose-rows.ts";
import type { IndexRow, IndexView } from "./index-view.ts";

/** The rows as RFC 4180: one line each, ids first, every cell in quotes and inert. */
export function toCsv({ columns }: Pick<IndexView, "columns">, rows: readonly IndexRow[]): string {
  const shown = drawnLeftOut(columns);
  const head = ["id", ...shown.map(({ label }) => label), "contested"];
  const lines = rows.map((row) => [
    row.id,
    ...shown.map(({ index }) => shownValue(row, index)),
    row.contested ? "yes" : "no",
  ]);
  return `${[head, ...lines].map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** The rows as a list of objects, keyed by column. */
export function toJson({ columns }: Pick<IndexView, "columns">, rows: readonly IndexRow[]): string {
  const shown = drawnLeftOut(columns);
  const objects = rows.map((row) => ({
    id: row.id,
    ...Object.fromEntries(shown.map(({ label, index }) => [label, shownValue(row, index) || null])),
    contested: row.contested,
  }));
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** A drawing says again what its neighbour says in words. */
function drawnLeftOut(columns: IndexView["columns"]): { label: string; index: number }[] {
  return columns.flatMap(({ label, scale }, index) => (scale === null ? [{ label, index }] : []));
}

function shownValue(row: IndexRow, index: number): string {
  const cell = row.cells[index];
  if (cell === undefined) return "";
  return cell.kind === "head" ? cell.link.text : cellText(cell);
}

/**
 * A spreadsheet reads a cell that begins with one of these signs as a formula, also after quotes: an apostrophe before
 * it makes it text. Numbers stay numbers.
 */
function quoted(value: string): string {
  const isFormula = /^[\s]*[=+\-@\t\r|%]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value);
  return `"${(isFormula ? `'${value}` : value).replaceAll('"', '""')}"`;
}
