import { almanac as real } from "../src/library/almanac.ts";
import { createLibrary } from "../src/library/create-library.ts";
import type { AnyRecord, Dataset } from "../src/library/library.ts";

const wanted = Number(process.env.SYNTHETIC_RECORDS);
const datasets = Object.values(real.datasets);
const times = wanted / datasets.reduce((sum, { records }) => sum + records.length, 0);

/** The almanac, grown to so many records: copies of the real ones under ids of their own, so that pages stay as rich. */
export const almanac = createLibrary({
  datasets: {
    chips: grown(real.datasets.chips),
    deals: grown(real.datasets.deals),
    moves: grown(real.datasets.moves),
    models: grown(real.datasets.models),
    organizations: grown(real.datasets.organizations),
    people: grown(real.datasets.people),
    financials: grown(real.datasets.financials),
  },
  sources: real.sources,
  publishers: real.publishers,
});

function grown({ definition, records, claims }: Dataset): Pick<Dataset, "definition" | "records" | "claims"> {
  const count = Math.round(records.length * times);
  const copies = <T extends AnyRecord | (typeof claims.records)[number]>(all: readonly T[]): T[] =>
    Array.from({ length: count }, (_, index) => copyOf(all[index % all.length] as T, Math.floor(index / all.length)))
      // Sorted by id, as packages are.
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { definition, records: copies(records), claims: { ...claims, records: copies(claims.records) } };
}

function copyOf<T extends { readonly id: string; readonly name: string }>(record: T, round: number): T {
  return round === 0 ? record : { ...record, id: `${record.id}-copy-${round}`, name: `${record.name}, copy ${round}` };
}
