import type { AnyRecord, Dataset, Library } from "../../library/library.ts";
import { comparable } from "../compare/comparable.ts";
import { famousComparisons } from "../compare/famous.ts";
import { ledes } from "../ledes/index.ts";
import { speakerLink } from "../link.ts";
import { navigationWord } from "../navigation.ts";
import { indexPath, pathTo, recordPath } from "../paths.ts";
import type { Pictures } from "../pictures/index.ts";
import { recordEntries } from "../record-claims.ts";
import type { References } from "../references.ts";
import { sourceTitle } from "../source-title.ts";
import { indexTables } from "../tables/index-tables.ts";
import { valueText, viewValue } from "../value.ts";
import type { SearchDocument } from "./document.ts";

/** Every page that is made of records; guides and the reference are read from the pages themselves. */
export function searchDocuments(library: Library, references: References, pictures: Pictures): SearchDocument[] {
  return [
    ...Object.values(library.datasets).flatMap((dataset) => [
      indexDocument(dataset),
      ...dataset.records.map((record) => recordDocument(library, references, dataset, record)),
    ]),
    ...library.sources.map((source) => ({
      url: recordPath("sources", source.id),
      title: sourceTitle(source),
      names: [source.id],
      note: `Source: ${speakerLink(library, source.publisher).text}, ${source.kind}`,
      kind: "Sources",
      text: "",
    })),
    ...[...pictures.main, ...pictures.roadmaps].map((picture) => ({
      url: pathTo(`pictures/${picture.slug}/`),
      title: picture.question,
      names: [picture.name],
      note: picture.lede,
      kind: "Pictures",
      text: picture.figures.map((figure) => figure.question).join(" "),
    })),
    ...famousComparisons(library).map(({ slug, question, records }) => ({
      url: pathTo(`compare/${slug}/`),
      title: question,
      names: records.map((record) => record.name),
      note: `Compared: ${records.map((record) => record.name).join(", ")}`,
      kind: "Compare",
      text: "",
    })),
  ];
}

function indexDocument(dataset: Dataset): SearchDocument {
  return {
    url: indexPath(dataset.name),
    title: indexTables[dataset.name].question,
    names: [navigationWord(dataset.name), dataset.name],
    note: dataset.definition.description,
    kind: navigationWord(dataset.name),
    text: comparable.includes(dataset.name as (typeof comparable)[number]) ? "compare" : "",
  };
}

function recordDocument(library: Library, references: References, dataset: Dataset, record: AnyRecord): SearchDocument {
  const entries = recordEntries(dataset, record.id);
  const names = [...record.aliases, ...((record.names ?? []) as readonly string[])].filter(
    (name) => name !== record.name,
  );
  return {
    url: recordPath(dataset.name, record.id),
    title: record.name,
    names: [...new Set([...names, record.id, ...formerIds(library, dataset, record.id)])],
    note: ledes[dataset.name]({ library, references, dataset, record, entries }),
    kind: navigationWord(dataset.name),
    text: textOf(library, dataset, record),
  };
}

function formerIds(library: Library, { name }: Dataset, id: string): string[] {
  const redirects = library.redirects[name] ?? [];
  return redirects.filter(({ to, split }) => to === id || split?.includes(id)).map(({ from }) => from);
}

/** Words of texts, sets and references; numbers find nothing. */
function textOf(library: Library, dataset: Dataset, record: AnyRecord): string {
  return Object.entries(dataset.definition.fields)
    .filter(([name, { kind }]) => name !== "names" && ["text", "set", "reference", "enum"].includes(kind))
    .flatMap(([name, field]) => {
      const value = record[name];
      if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return [];
      return [valueText(viewValue(library, field, value))];
    })
    .join(". ");
}
