import type { DatasetName } from "@ai-almanac/schema/fields";
import { mostOffered } from "../limits.ts";
import { listRecords } from "./list-records.ts";

/** Ids that begin with what was typed, then those that hold it, by id or by name. */
export async function completeId(typed: string, datasets: readonly DatasetName[]): Promise<string[]> {
  const wanted = typed.toLowerCase();
  const lists = await Promise.all(datasets.map((dataset) => listRecords(dataset)));
  const lines = lists.flatMap(({ lines }) => lines);
  const begins = lines.filter(({ id }) => id.startsWith(wanted));
  const holds = lines.filter(({ id, name }) => id.includes(wanted) || name.toLowerCase().includes(wanted));
  const ids = [...begins, ...holds].map(({ id }) => id);
  return [...new Set(ids)].slice(0, mostOffered);
}
