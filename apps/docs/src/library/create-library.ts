import type { ClaimSet, ResolvedRecord } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetDefinition } from "@ai-almanac/schema";
import type { AnyRecord, Dataset, Library, Publisher, Redirects, SourceRecord } from "./library.ts";

export interface LibraryParts {
  readonly datasets: Readonly<
    Record<
      ClaimDatasetName,
      { definition: DatasetDefinition; records: readonly object[]; claims: ClaimSet<ResolvedRecord> }
    >
  >;
  readonly sources: readonly SourceRecord[];
  readonly publishers: readonly Publisher[];
  readonly redirects?: Redirects;
}

export function createLibrary(parts: LibraryParts): Library {
  const datasetOf = (name: ClaimDatasetName): Dataset => ({
    name,
    definition: parts.datasets[name].definition,
    records: parts.datasets[name].records as readonly AnyRecord[],
    claims: parts.datasets[name].claims,
  });
  const datasets = {
    chips: datasetOf("chips"),
    deals: datasetOf("deals"),
    moves: datasetOf("moves"),
    models: datasetOf("models"),
    organizations: datasetOf("organizations"),
    people: datasetOf("people"),
    financials: datasetOf("financials"),
  };
  const records = new Map(
    Object.values(datasets).map((dataset) => [
      dataset.name,
      new Map(dataset.records.map((record) => [record.id, record])),
    ]),
  );
  const sources = new Map(parts.sources.map((source) => [source.id, source]));
  const publishers = new Map(parts.publishers.map((publisher) => [publisher.id, publisher]));
  return {
    datasets,
    sources: parts.sources,
    get: (dataset, id) => records.get(dataset)?.get(id),
    source: (id) => sources.get(id),
    publishers: parts.publishers,
    publisher: (id) => publishers.get(id),
    redirects: parts.redirects ?? {},
    nameOf: (dataset, id) => records.get(dataset)?.get(id)?.name,
    latest: latestDay(datasets),
    day: null,
  };
}

function latestDay(datasets: Library["datasets"]): string | null {
  let latest: string | null = null;
  for (const { claims } of Object.values(datasets)) {
    for (const record of claims.records) {
      for (const { knownOn } of record.claims) if (latest === null || knownOn > latest) latest = knownOn;
    }
  }
  return latest;
}
