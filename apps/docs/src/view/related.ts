import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { AnyRecord, Library } from "../library/library.ts";
import { viewDealRoles } from "./deal-totals.ts";
import type { Link } from "./link.ts";
import { recordPath } from "./paths.ts";
import { type PeopleFlow, viewPeopleFlows } from "./people-flows.ts";
import { capexFigure } from "./pictures/capex.ts";
import type { Figure } from "./pictures/picture.ts";
import type { Mention, References } from "./references.ts";
import { idOf } from "./section-id.ts";
import { indexTables } from "./tables/index-tables.ts";
import { type TableView, viewTable } from "./tables/table.ts";
import { counted } from "./words.ts";

/** Records that name this one, under what they name it as. */
export interface RelatedSection {
  readonly title: string;
  readonly count: string;
  /** What the deals among them come to; null where they are no deals of an organization. */
  readonly total: { readonly amounts: readonly string[]; readonly why: string } | null;
  readonly flows: readonly PeopleFlow[];
  /** A picture of the records, with the table of what it draws; null = none. */
  readonly figure: Figure | null;
  readonly table: TableView;
  /** The page that lists all of them; null where `table` does. */
  readonly all: Link | null;
}

interface Relation {
  readonly title: string;
  readonly dataset: ClaimDatasetName;
  /** Fields of that dataset that name this record. */
  readonly fields: readonly string[];
}

const relations: Readonly<Record<ClaimDatasetName, readonly Relation[]>> = {
  organizations: [
    { title: "Money", dataset: "financials", fields: ["organization"] },
    { title: "Chips it designs", dataset: "chips", fields: ["designer"] },
    { title: "Chips it makes", dataset: "chips", fields: ["foundry"] },
    { title: "Chips it works on", dataset: "chips", fields: ["partners"] },
    { title: "People in", dataset: "moves", fields: ["to", "toUnits"] },
    { title: "People out", dataset: "moves", fields: ["from", "fromUnits"] },
    { title: "Groups drawn from it", dataset: "moves", fields: ["origins"] },
    { title: "Models", dataset: "models", fields: ["developer"] },
    { title: "Parts of it", dataset: "organizations", fields: ["parent"] },
    { title: "Hires from it", dataset: "organizations", fields: ["recruitsFrom"] },
    { title: "Bought or taken in", dataset: "organizations", fields: ["events.acquired", "events.merged"] },
  ],
  people: [
    { title: "Career", dataset: "moves", fields: ["person"] },
    { title: "Leads", dataset: "organizations", fields: ["leader"] },
    { title: "Founded", dataset: "organizations", fields: ["founders"] },
    { title: "Reports to this person", dataset: "moves", fields: ["reportsTo"] },
    { title: "Advised", dataset: "people", fields: ["advisors"] },
  ],
  chips: [
    { title: "Deals about it", dataset: "deals", fields: ["products"] },
    { title: "Followed by", dataset: "chips", fields: ["predecessor"] },
    { title: "Systems that hold it", dataset: "chips", fields: ["chips"] },
    { title: "Said to be the same", dataset: "chips", fields: ["same"] },
    { title: "Said to be another", dataset: "chips", fields: ["different"] },
    { title: "Models trained on it", dataset: "models", fields: ["trainedOn"] },
  ],
  deals: [
    { title: "Part of", dataset: "deals", fields: ["includes"] },
    { title: "Added to by", dataset: "deals", fields: ["extends"] },
    { title: "Took the place of", dataset: "deals", fields: ["replacedBy"] },
    { title: "Moves it brought about", dataset: "moves", fields: ["deal"] },
  ],
  models: [
    { title: "Followed by", dataset: "models", fields: ["predecessor"] },
    { title: "Held against it", dataset: "models", fields: ["competesWith"] },
  ],
  moves: [],
  financials: [],
};

/** Money and chips come before an organization's deals. */
const dealsAfter = 4;

/** How many records a page lists before it leads to the list of all. */
const recordsShown = 6;
const movesShown = 6;
/** Beside a picture, whose own table tells more. */
const besidePicture = 5;

/** @param whole - every record, as the page of one section lists them */
export function viewRelated(
  library: Library,
  references: References,
  dataset: ClaimDatasetName,
  record: AnyRecord,
  whole = library.day !== null,
): RelatedSection[] {
  const mentions = references.to(dataset, record.id);
  const section = (relation: Omit<Relation, "fields">, found: readonly AnyRecord[], extra: Partial<RelatedSection>) => {
    if (found.length === 0) return [];
    const index = indexTables[relation.dataset];
    const records = found.toSorted(index.shortOrder ?? index.order);
    const few = extra.figure ? besidePicture : relation.dataset === "moves" ? movesShown : recordsShown;
    const most = whole ? records.length : few;
    // Nobody follows a link for the sake of two lines.
    const shown = records.length <= most + 2 ? records : records.slice(0, most);
    const context = { library, references, dataset: library.datasets[relation.dataset] };
    const href = `${recordPath(dataset, record.id)}${idOf(relation.title)}/`;
    return [
      {
        title: relation.title,
        count: counted(records.length, "record"),
        total: null,
        flows: [],
        figure: null,
        table: viewTable(relation.title, index.short, shown, context),
        all: shown.length === records.length ? null : { text: `All ${counted(records.length, "record")}`, href },
        ...extra,
      },
    ];
  };
  const named = (relation: Relation) =>
    section(
      relation,
      distinct(mentions.filter((mention) => isOf(relation, mention))),
      dataset === "organizations" ? picturesOf(library, record.id, relation) : {},
    );
  if (dataset !== "organizations") return relations[dataset].flatMap(named);
  const deals = viewDealRoles(library, record.id).flatMap(({ title, amounts, why, deals: found }) =>
    section({ title, dataset: "deals" }, found, { total: { amounts, why } }),
  );
  const [before, after] = [relations.organizations.slice(0, dealsAfter), relations.organizations.slice(dealsAfter)];
  return [...before.flatMap(named), ...deals, ...after.flatMap(named)];
}

function picturesOf(library: Library, organization: string, relation: Relation): Partial<RelatedSection> {
  const figure = relation.title === "Money" ? capexFigure(library, organization) : null;
  return { flows: flowsOf(library, organization, relation), figure };
}

function flowsOf(library: Library, organization: string, { title }: Relation): PeopleFlow[] {
  if (title === "People in") return viewPeopleFlows(library, organization, "in");
  return title === "People out" ? viewPeopleFlows(library, organization, "out") : [];
}

function isOf(relation: Relation, mention: Mention): boolean {
  return mention.dataset === relation.dataset && relation.fields.includes(mention.field);
}

function distinct(mentions: readonly Mention[]): AnyRecord[] {
  return [...new Set(mentions.map((mention) => mention.record))];
}
