import { asOf, type ClaimSet, type RecordClaims, type ResolvedRecord, resolve } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { AnyRecord, Dataset, Library, SourceRecord } from "./library.ts";

/**
 * The library as the public could know it on a day: what became known later is not in it, so that no page made of it
 * can tell. Names of records that nobody knew yet are those by which they were known first.
 */
export function libraryAsOf(library: Library, day: string): Library {
  const { datasets } = library;
  const past = {
    chips: datasetAsOf(datasets.chips, day),
    deals: datasetAsOf(datasets.deals, day),
    moves: datasetAsOf(datasets.moves, day),
    models: datasetAsOf(datasets.models, day),
    organizations: datasetAsOf(datasets.organizations, day),
    people: datasetAsOf(datasets.people, day),
    financials: datasetAsOf(datasets.financials, day),
  };
  const known = new Map(
    Object.values(past).map(({ name, records }) => [name, new Map(records.map((record) => [record.id, record]))]),
  );
  const get = (dataset: ClaimDatasetName, id: string) => known.get(dataset)?.get(id);
  return {
    ...library,
    datasets: past,
    sources: library.sources.map((source) => sourceAsOf(source, day)),
    get,
    source(id) {
      const source = library.source(id);
      return source && sourceAsOf(source, day);
    },
    nameOf: (dataset, id) => get(dataset, id)?.name ?? firstName(datasets[dataset], id),
    day,
  };
}

function datasetAsOf(dataset: Dataset, day: string): Dataset {
  const records = asOf(dataset.claims, day) as readonly AnyRecord[];
  const ids = new Set(records.map((record) => record.id));
  const visible = dataset.claims.records.filter((record) => ids.has(record.id));
  return {
    ...dataset,
    records,
    claims: { ...dataset.claims, records: visible.map((record) => claimsAsOf(record, day)) },
  };
}

function claimsAsOf(record: RecordClaims, day: string): RecordClaims {
  const claims = record.claims.filter((claim) => claim.knownOn <= day);
  const ids = new Set(claims.map((claim) => claim.id));
  const rulings = record.rulings
    .filter((ruling) => ruling.because.every((id) => ids.has(id)))
    .map((ruling) => ({
      ...ruling,
      prefer: ruling.prefer !== null && ids.has(ruling.prefer) ? ruling.prefer : null,
      reject: ruling.reject.filter((id) => ids.has(id)),
    }))
    .filter((ruling) => ruling.prefer !== null || ruling.reject.length > 0);
  return { ...record, claims, rulings };
}

/** A page that was written later may relay what was known already, but its title and its words are of later. */
function sourceAsOf(source: SourceRecord, day: string): SourceRecord {
  const isLater = source.published !== null && source.published.slice(0, 10) > day.slice(0, source.published.length);
  return isLater ? { ...source, title: "Told in a later page", url: "", archive: null, published: null } : source;
}

/** What a record went by when it was first spoken of. */
function firstName({ claims }: Dataset, id: string): string | undefined {
  const record = claims.records.find((one) => one.id === id);
  if (record === undefined) return undefined;
  const first = record.claims.map((claim) => claim.knownOn).sort()[0];
  return first && resolve(record, (claims as ClaimSet<ResolvedRecord>).fields, first)?.name;
}
