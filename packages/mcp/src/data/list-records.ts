import type { DatasetName } from "@ai-almanac/schema/fields";
import { verbNamed } from "../verb-named.ts";

export interface RecordLine {
  readonly id: string;
  readonly name: string;
}

/** Ids and names of a dataset, oldest record first, without who says them. `limit` null = all. */
export async function listRecords(
  dataset: DatasetName,
  limit: number | null = null,
  after = 0,
): Promise<{ readonly lines: readonly RecordLine[]; readonly total: number; readonly next: number | null }> {
  const question = { dataset, after, ...(limit === null ? {} : { limit }) };
  const { rows, total, next } = await verbNamed("find").run(question, { statements: false });
  return { lines: rows.map(({ id, name }) => ({ id: String(id), name: String(name) })), total, next };
}
