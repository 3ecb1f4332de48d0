import type { Result } from "./result.ts";

/** An array of objects, one a line. */
export function printJson({ columns, rows }: Result): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => line(columns, row)).join(",\n")}\n]\n`;
}

/** One object a line. */
export function printNdjson({ columns, rows }: Result): string {
  return rows.map((row) => `${line(columns, row)}\n`).join("");
}

function line(columns: readonly string[], row: readonly unknown[]): string {
  return JSON.stringify(Object.fromEntries(columns.map((name, index) => [name, row[index]])));
}
