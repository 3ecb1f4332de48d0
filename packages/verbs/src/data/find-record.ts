import { type DatasetName, datasetNames } from "@ai-almanac/schema/fields";
import { nearWords } from "../error/near-words.ts";
import { VerbError } from "../error/verb-error.ts";
import type { AnyRecord } from "./any-record.ts";
import { type RedirectLine, recordAlone, recordsOf } from "./doors.ts";

export interface Found {
  readonly dataset: DatasetName;
  readonly record: AnyRecord;
  /** The id that was asked for, where the record has another by now; else null. */
  readonly renamedFrom: string | null;
}

/**
 * The record of an id. `id` may name its dataset, `deals/meta-amd-2026-02`; where neither it nor `dataset` does, all of
 * `datasets` are looked through.
 *
 * @throws VerbError `unknown-dataset`, `unknown-record`
 */
export async function findRecord(
  id: string,
  dataset: string | null,
  datasets: readonly DatasetName[] = datasetNames,
): Promise<Found> {
  const slash = id.indexOf("/");
  if (slash >= 0) return findRecord(id.slice(slash + 1), datasetOf(id.slice(0, slash), datasets), datasets);
  const among = dataset === null ? datasets : [datasetOf(dataset, datasets)];
  const alone = await Promise.all(among.map((name) => recordAlone(name, id)));
  const hits = among.flatMap((name, index) => (alone[index] ? [{ dataset: name, record: alone[index] }] : []));
  const [only] = hits;
  if (only !== undefined && hits.length === 1) return { ...only, renamedFrom: null };
  if (hits.length > 1) {
    const full = hits.map((hit) => `${hit.dataset}/${id}`);
    throw new VerbError("wrong-value", "id", id, "an id that names its dataset, since several have it", full);
  }
  return findSlowly(id, among);
}

/** The dataset of that name. Throws VerbError (`unknown-dataset`). */
function datasetOf(name: string, datasets: readonly DatasetName[]): DatasetName {
  const found = datasets.find((one) => one === name);
  if (found) return found;
  throw new VerbError(
    "unknown-dataset",
    "dataset",
    name,
    `a dataset (${datasets.join(", ")})`,
    nearWords(name, datasets),
  );
}

/** Follows redirects, and finds records that have no door of their own. */
async function findSlowly(id: string, among: readonly DatasetName[]): Promise<Found> {
  const near: string[] = [];
  for (const dataset of among) {
    const { records, redirects } = await recordsOf(dataset);
    const redirect = redirects.find(({ from }) => from === id);
    if (redirect !== undefined && redirect.to === undefined) throw goneError(id, redirect);
    const current = redirect?.to ?? id;
    const record = records.find((one) => one.id === current);
    if (record) return { dataset, record, renamedFrom: current === id ? null : id };
    near.push(...records.map((one) => one.id));
  }
  const where = among.length === 1 ? String(among[0]) : "any dataset";
  throw new VerbError("unknown-record", "id", id, `the id of a record of ${where}`, nearWords(id, near));
}

function goneError(id: string, { split }: RedirectLine): VerbError {
  const what = split === undefined ? "an id that was not withdrawn" : "one of the ids that this one was split into";
  return new VerbError("unknown-record", "id", id, what, split ?? []);
}
