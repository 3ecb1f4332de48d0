import type { Markup } from "../draw/element.ts";
import { drawKnownLine } from "../draw/known-line.ts";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { comparePath } from "./compare/comparable.ts";
import { type Contribute, citation, contributeTo } from "./contribute.ts";
import { type EventLine, viewEvents } from "./events.ts";
import { viewFactGroups } from "./fact-groups.ts";
import type { Fact, FactGroup } from "./facts.ts";
import { type KnownByDay, viewKnownByDay } from "./known-by-day.ts";
import { ledes } from "./ledes/index.ts";
import { type Link, linkTo } from "./link.ts";
import { navigationWord } from "./navigation.ts";
import { claimsPath, feedPath, indexPath, markdownPath } from "./paths.ts";
import { periodText } from "./period.ts";
import { lineName } from "./pictures/line-name.ts";
import { recordEntries } from "./record-claims.ts";
import type { References } from "./references.ts";
import { type RelatedSection, viewRelated } from "./related.ts";
import { type SourceLine, viewSources } from "./source-lines.ts";
import { type StatusLine, viewStatus } from "./status-line.ts";
import { chipKind } from "./tables/chip-kind.ts";
import { type TargetLine, viewTargets } from "./targets.ts";
import { type UnconfirmedStage, viewUnconfirmedStage } from "./unconfirmed-stage.ts";
import { type Quarrel, viewQuarrels } from "./versus.ts";
import { viewWhen } from "./when.ts";
import { capitalize, counted, plainWords } from "./words.ts";

/** Everything that the page of a record prints. */
export interface RecordPage {
  readonly dataset: Dataset;
  readonly record: AnyRecord;
  /** Its name, and the code name under which sources speak of it: `MTIA v5 “Olympus”`. */
  readonly heading: string;
  readonly lede: string;
  /** The way from the dataset to the record: its designer, developer, organization or person. */
  readonly crumbs: readonly Link[];
  readonly status: StatusLine | null;
  readonly unconfirmed: UnconfirmedStage | null;
  /** What the record is about, in a few words. */
  readonly about: readonly string[];
  readonly contestedCount: number;
  readonly events: readonly EventLine[];
  readonly targets: readonly TargetLine[];
  /** The one value that the page is about: shown large. Null where a record is about more than one. */
  readonly headline: Fact | null;
  readonly groups: readonly FactGroup[];
  readonly quarrels: readonly Quarrel[];
  readonly related: readonly RelatedSection[];
  readonly known: KnownByDay;
  /** The line of its status by the day it was known; null where there was one day only. */
  readonly knownLine: Markup | null;
  /** The day that is shown; null = all that is known. */
  readonly day: string | null;
  readonly sources: readonly SourceLine[];
  /** The same thing elsewhere: `wikidata`. */
  readonly sameAs: readonly Link[];
  /** Where a reader sets it beside others; null where nothing of its dataset is compared. */
  readonly compare: string | null;
  /** Where a reader follows what changes of an organization and of all that names it; null for other records. */
  readonly feed: string | null;
  readonly contribute: Contribute;
  readonly citation: string;
  /** The page of all claims, and the same page as Markdown. */
  readonly claims: string;
  readonly markdown: string;
}

export function viewRecordPage(
  library: Library,
  references: References,
  dataset: Dataset,
  record: AnyRecord,
): RecordPage {
  const entries = recordEntries(dataset, record.id);
  const sections = viewFactGroups(library, dataset, record, entries);
  const known = viewKnownByDay(library, dataset, record);
  const isHeadline = (group: FactGroup) => group.facts.length === 1 && group.facts[0]?.field === "value";
  return {
    dataset,
    record,
    heading: lineName(record),
    lede: ledes[dataset.name]({ library, references, dataset, record, entries }),
    crumbs: [
      { text: navigationWord(dataset.name), href: indexPath(dataset.name) },
      ...crumbsOf(library, dataset, record),
    ],
    status: viewStatus(dataset, record),
    unconfirmed: viewUnconfirmedStage(dataset, record),
    about: aboutWords(dataset, record),
    contestedCount: record.contested.length,
    events: viewEvents(library, dataset, record, entries),
    targets: viewTargets(library, dataset, record, entries),
    headline: sections.find(isHeadline)?.facts[0] ?? null,
    groups: sections.filter((group) => !isHeadline(group)),
    quarrels: viewQuarrels(library, dataset, record, entries),
    related: viewRelated(library, references, dataset.name, record),
    known,
    knownLine: knownLineOf(library, record, known),
    day: library.day,
    sources: viewSources(library, record),
    sameAs: Object.entries(record.sameAs).map(([key, id]) => sameAsLink(key, id)),
    compare: library.day === null ? comparePath(dataset.name, record.id) : null,
    feed: dataset.name === "organizations" ? feedPath(`organizations/${record.id}`) : null,
    contribute: contributeTo(dataset.name, record.id),
    citation: citation(dataset.name, record.id, record.name, library.latest),
    claims: claimsPath(dataset.name, record.id),
    markdown: markdownPath(dataset.name, record.id),
  };
}

function knownLineOf(library: Library, record: AnyRecord, known: KnownByDay): Markup | null {
  const { latest } = library;
  if (latest === null || known.said.length < 2) return null;
  return drawKnownLine({
    title: `What was known of ${record.name}, by day`,
    known,
    latest,
    day: library.day ?? latest,
  });
}

function crumbsOf(library: Library, dataset: Dataset, record: AnyRecord): Link[] {
  const references = Object.entries(dataset.definition.about).filter(([key]) => typeof record[key] === "string");
  return references.flatMap(([key, about]) => {
    return about.refersTo === null ? [] : [linkTo(library, about.refersTo, record[key] as string)];
  });
}

function aboutWords(dataset: Dataset, record: AnyRecord): string[] {
  switch (dataset.name) {
    case "chips":
      return [capitalize(chipKind(record))];
    case "deals":
    case "moves":
    case "models":
      return [(record.kinds as readonly string[]).map(plainWords).join(", ")].filter((words) => words !== "");
    case "organizations":
      return [plainWords(String(record.kind)), ...(record.tickers as readonly string[])];
    case "financials":
      return figureWords(record);
    case "people":
      return [];
  }
}

function figureWords(record: AnyRecord): string[] {
  const { basis, period, covers, segment, definition } = record as unknown as Record<string, string | null>;
  const days = covers === null || covers === undefined ? "" : ` (${viewWhen(covers).text})`;
  return [basis, `${periodText(period ?? "")}${days}`, segment, definition].filter((word) => typeof word === "string");
}

const elsewhere: Readonly<Record<string, { name: string; address: (id: string) => string }>> = {
  wikidata: { name: "Wikidata", address: (id) => `https://www.wikidata.org/wiki/${encodeURIComponent(id)}` },
};

function sameAsLink(key: string, id: string): Link {
  const place = elsewhere[key];
  return place ? { text: `${place.name} ${id}`, href: place.address(id) } : { text: `${key} ${id}`, href: null };
}

/** `4 sources`: for the head of a page. */
export function sourceCount(page: RecordPage): string {
  return counted(page.sources.length, "source");
}
