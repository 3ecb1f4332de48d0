import type { Row } from "../columns/column.ts";
import type { Table } from "../tables/table.ts";

/** JSON in ASCII, which every reader reads the fast way. Keys keep the order in which they were set. */
export function asciiJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** An array, one row a line. */
export function jsonOf({ rows }: Pick<Table, "rows">): string {
  return `[\n${lines(rows).join(",\n")}\n]\n`;
}

/** One row a line. */
export function ndjsonOf({ rows }: Pick<Table, "rows">): string {
  return lines(rows)
    .map((line) => `${line}\n`)
    .join("");
}

function lines(rows: readonly Row[]): string[] {
  return rows.map((row) => asciiJson(row));
}
