import { bounds, type ResolvedEvent, type When } from "@ai-almanac/query";
import type { DatasetName } from "@ai-almanac/schema";
import type { AnyRecord } from "../library/library.ts";
import type { RecordPage } from "./record-page.ts";
import { release } from "./release.ts";

const license = "https://creativecommons.org/licenses/by/4.0/";

const types: Readonly<Record<DatasetName, string>> = {
  chips: "Product",
  deals: "Action",
  moves: "Action",
  models: "SoftwareApplication",
  organizations: "Organization",
  people: "Person",
  financials: "Observation",
  sources: "WebPage",
};

/** The page and what it is about, in the words of schema.org. Values stay with their speakers: they are cited, not restated. */
export function jsonLdOf(page: RecordPage): object {
  const { record, dataset } = page;
  const wikidata = record.sameAs.wikidata;
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: record.name,
    description: page.lede,
    inLanguage: "en",
    license,
    version: release,
    isPartOf: { "@type": "Dataset", name: `@ai-almanac/${dataset.name}`, license },
    mainEntity: {
      "@type": types[dataset.name],
      identifier: `${dataset.name}/${record.id}`,
      name: record.name,
      ...named("alternateName", alternateNames(record)),
      ...(wikidata ? { sameAs: `https://www.wikidata.org/entity/${wikidata}` } : {}),
      ...named(dataset.name === "organizations" ? "foundingDate" : "startTime", dayOf(record, dataset.name)),
    },
    citation: page.sources.flatMap(({ address }) => address ?? []),
  };
}

/** As text for a script element, which no text of a record can close. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function alternateNames(record: AnyRecord): string[] {
  const names = [...((record.names ?? []) as readonly string[]), ...record.aliases];
  return [...new Set(names)].filter((name) => name !== record.name);
}

/** Only a day that was stated. */
function dayOf(record: AnyRecord, dataset: DatasetName): string | null {
  if (dataset !== "organizations" && dataset !== "deals" && dataset !== "moves") return null;
  const events = record.events as readonly ResolvedEvent[];
  const first = events[0]?.when as When | undefined;
  if (first === undefined) return null;
  const { from, to } = bounds(first);
  return from !== null && from === to ? from : null;
}

function named(key: string, value: string | null | readonly string[]): object {
  return value === null || value.length === 0 ? {} : { [key]: value };
}
