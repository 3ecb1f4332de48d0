import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { AnyRecord, Library } from "../library/library.ts";
import type { Mention, References } from "./references.ts";
import { indexTables } from "./tables/index-tables.ts";
import { type TableView, viewTable } from "./tables/table.ts";
import { counted } from "./words.ts";

/** Records that name this one, under what they name it as. */
export interface RelatedSection {
  readonly title: string;
  readonly count: string;
  readonly table: TableView;
}

interface Relation {
  readonly title: string;
  readonly dataset: ClaimDatasetName;
  /** Fields of that dataset that name this record. */
  readonly fields: readonly string[];
}

const parties = ["customers", "suppliers", "investors", "investees", "partners"];

const relations: Readonly<Record<ClaimDatasetName, readonly Relation[]>> = {
  organizations: [
    { title: "Money", dataset: "financials", fields: ["organization"] },
    { title: "Chips it designs", dataset: "chips", fields: ["designer"] },
    { title: "Chips it makes", dataset: "chips", fields: ["foundry"] },
    { title: "Chips it works on", dataset: "chips", fields: ["partners"] },
    { title: "Deals", dataset: "deals", fields: parties },
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

export function viewRelated(
  library: Library,
  references: References,
  dataset: ClaimDatasetName,
  record: AnyRecord,
): RelatedSection[] {
  const mentions = references.to(dataset, record.id);
  return relations[dataset].flatMap((relation) => {
    const index = indexTables[relation.dataset];
    const records = distinct(mentions.filter((mention) => isOf(relation, mention))).sort(index.order);
    if (records.length === 0) return [];
    const context = { library, references, dataset: library.datasets[relation.dataset] };
    return [
      {
        title: relation.title,
        count: counted(records.length, "record"),
        table: viewTable(relation.title, index.short, records, context),
      },
    ];
  });
}

function isOf(relation: Relation, mention: Mention): boolean {
  return mention.dataset === relation.dataset && relation.fields.includes(mention.field);
}

function distinct(mentions: readonly Mention[]): AnyRecord[] {
  return [...new Set(mentions.map((mention) => mention.record))];
}
