import type { Table } from "./format.ts";

/** One array of rows. An answer of a verb is written whole instead. */
export async function writeJson({ rows }: Table): Promise<string> {
  return `${JSON.stringify(rows, null, 2)}\n`;
}
