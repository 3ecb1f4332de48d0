import { type ClaimDatasetName, datasetNames } from "@ai-almanac/schema";
import type { Corpus } from "../check/corpus.ts";
import type { CheckedClaims, CheckedSources, PublishedRedirect } from "../emit/checked.ts";
import { fillRecord } from "./fill-record.ts";
import { fillPublishers, fillSources } from "./fill-sources.ts";

/** By dataset, what a build of its package starts from. */
export type Checked = { readonly [D in ClaimDatasetName]: CheckedClaims } & { readonly sources: CheckedSources };

/** Fills in all that files leave out. Only for a corpus without problems. */
export function fillAll(corpus: Corpus): Checked {
  const filled = datasetNames.map((dataset) => {
    const redirects = redirectsOf(corpus, dataset);
    if (dataset === "sources") {
      return [dataset, { dataset, sources: fillSources(corpus), publishers: fillPublishers(corpus), redirects }];
    }
    const entries = [...(corpus.records.get(dataset)?.values() ?? [])];
    return [dataset, { dataset, records: entries.map((entry) => fillRecord(entry, corpus)), redirects }];
  });
  return Object.fromEntries(filled) as Checked;
}

export function redirectsOf(corpus: Corpus, dataset: string): PublishedRedirect[] {
  const own = corpus.redirects.filter((entry) => entry.dataset === dataset).map(({ redirect }) => redirect);
  return own
    .map(({ from = "", to, split, gone, since = "", why = "" }) => {
      if (to !== undefined) return { from, to, since, why };
      return split !== undefined
        ? { from, split: split.filter((id) => id !== undefined), since, why }
        : { from, gone: gone ?? true, since, why };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
