import type { Checked } from "@ai-almanac/compiler";
import { type DatasetName, datasetNames, definitionOf } from "@ai-almanac/schema";
import { compareIds } from "./compare-ids.ts";
import { comparePlain, nameOf } from "./compare-plain.ts";
import { compareRecord } from "./compare-record.ts";
import type { DatasetChange } from "./data-diff.ts";

type Compared = Omit<DatasetChange, "contract">;

/** What became of the records of every dataset, also of those of which nothing did. */
export function compareData(before: Checked, after: Checked): Compared[] {
  return datasetNames.map((dataset) => ({ dataset, ...compareDataset(before, after, dataset) }));
}

function compareDataset(before: Checked, after: Checked, dataset: DatasetName): Omit<Compared, "dataset"> {
  if (dataset !== "sources") {
    const definition = definitionOf(dataset);
    return compareIds(
      before[dataset],
      after[dataset],
      (old, now) => compareRecord(old, now, definition),
      ({ name }) => name,
    );
  }
  const [old, now] = [before.sources, after.sources];
  const ids = compareIds(
    { records: old.sources, redirects: old.redirects },
    { records: now.sources, redirects: now.redirects },
    comparePlain,
    nameOf,
  );
  // Publishers stand beside sources in one package; they have no redirects, so one that went is only told.
  const publishers = compareIds(
    { records: old.publishers.map(asPublisher), redirects: [] },
    { records: now.publishers.map(asPublisher), redirects: [] },
    comparePlain,
    nameOf,
  );
  return {
    ...ids,
    added: [...ids.added, ...publishers.added],
    changed: [...ids.changed, ...publishers.changed],
    removed: [...ids.removed, ...publishers.removed.map((gone) => ({ ...gone, redirect: "gone" as const }))],
  };
}

/** Ids of publishers and of sources may be alike. */
function asPublisher(publisher: { readonly id: string }) {
  return { ...publisher, id: `publisher ${publisher.id}` };
}
