import type { Table } from "./format.ts";

/** One JSON object a line and row. */
export async function writeNdjson({ rows }: Table): Promise<string> {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
