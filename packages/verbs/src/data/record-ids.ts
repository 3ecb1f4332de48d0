import type { DatasetName } from "@ai-almanac/schema/fields";
import { recordsOf } from "./doors.ts";

/** The ids of all records of a dataset, sorted. */
export async function recordIds(dataset: DatasetName): Promise<readonly string[]> {
  const { records } = await recordsOf(dataset);
  return records.map(({ id }) => id);
}
