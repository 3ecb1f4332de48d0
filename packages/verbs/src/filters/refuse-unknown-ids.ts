import type { DatasetName } from "@ai-almanac/schema/fields";
import { recordsOf } from "../data/doors.ts";
import { nearWords } from "../error/near-words.ts";
import { VerbError } from "../error/verb-error.ts";
import type { ReadFilter } from "./apply-filters.ts";

/**
 * Where nothing was found: an id that no record has is the likeliest reason.
 *
 * @throws VerbError (`unknown-record`)
 */
export async function refuseUnknownIds(filters: readonly ReadFilter[]): Promise<void> {
  for (const { filter, value } of filters) {
    if (filter.takes !== "id" || filter.refersTo === null) continue;
    for (const id of [value].flat() as string[]) await refuseUnknownId(filter.name, id, filter.refersTo);
  }
}

/** Throws VerbError (`unknown-record`) for an id that no record of that dataset has. */
export async function refuseUnknownId(argument: string, id: string, dataset: DatasetName): Promise<void> {
  const { records } = await recordsOf(dataset);
  if (records.some((record) => record.id === id)) return;
  const near = nearWords(
    id,
    records.map((one) => one.id),
  );
  throw new VerbError("unknown-record", argument, id, `the id of a record of ${dataset}`, near);
}
