import { bounds, type ResolvedEvent, type Status, type When } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { AnyRecord } from "../../library/library.ts";
import { viewEventTime } from "../event-time.ts";
import { periodText } from "../period.ts";
import { newestFirst, recordDate } from "../record-date.ts";
import { chipKind } from "./chip-kind.ts";
import {
  countColumn,
  dateColumn,
  moneyDrawnColumn,
  nameColumn,
  quantityColumn,
  statusColumn,
  textColumn,
  valueColumn,
} from "./columns.ts";
import type { Column } from "./table.ts";

/** What the index of a dataset shows of each record, and in which order. */
export interface IndexTable {
  /** The question that the table answers: the page's title. */
  readonly question: string;
  readonly columns: readonly Column[];
  /** What stays where a table is one section of another record's page. */
  readonly short: readonly Column[];
  readonly order: (a: AnyRecord, b: AnyRecord) => number;
  /** The order there, where it is another. */
  readonly shortOrder?: (a: AnyRecord, b: AnyRecord) => number;
  /** The heading and direction of the column that the order follows. */
  readonly ordered: { readonly label: string; readonly direction: "ascending" | "descending" } | null;
}

const byName = (a: AnyRecord, b: AnyRecord) => a.name.localeCompare(b.name, "en", { numeric: true });
const newest = { label: "Announced", direction: "descending" } as const;
const sourcesColumn = countColumn("Sources", (record) => record.sources.length);

const chipColumns: readonly Column[] = [
  nameColumn("Chip", namesNote),
  valueColumn("Designer", "designer"),
  textColumn("Kind", (record) => chipKind(record), { quiet: true }),
  quantityColumn("Process", "process"),
  quantityColumn("Memory", "memory"),
  quantityColumn("Bandwidth", "memoryBandwidth"),
  quantityColumn("Power", "tdp"),
  statusColumn(),
  sourcesColumn,
];

const dealColumns: readonly Column[] = [
  dateColumn("Announced"),
  nameColumn("Deal"),
  valueColumn("Kind", "kinds", { quiet: true }),
  quantityColumn("Value", "value"),
  moneyDrawnColumn("value"),
  quantityColumn("Capacity", "capacity"),
  statusColumn(),
  sourcesColumn,
];

const moveColumns: readonly Column[] = [
  dateColumn("When", moveDate),
  nameColumn("Move"),
  valueColumn("New role", "roleTo"),
  valueColumn("Role left", "roleFrom"),
  quantityColumn("Pay", "pay"),
  statusColumn(),
  sourcesColumn,
];

const modelColumns: readonly Column[] = [
  dateColumn("Released", releaseDate),
  nameColumn("Model", namesNote),
  valueColumn("Developer", "developer"),
  quantityColumn("Parameters", "parameters"),
  quantityColumn("Context", "context"),
  valueColumn("Access", "access"),
  statusColumn(),
  sourcesColumn,
];

const figureColumns: readonly Column[] = [
  valueColumn("Organization", "organization"),
  nameColumn("Figure", (record) => definitionNote(record)),
  textColumn("Period", (record) => periodText(record.period as string)),
  valueColumn("Basis", "basis"),
  quantityColumn("Value", "value"),
  sourcesColumn,
];

export const indexTables: Readonly<Record<ClaimDatasetName, IndexTable>> = {
  chips: {
    question: "Which chips are planned, built and dropped?",
    columns: chipColumns,
    short: [nameColumn("Chip", namesNote), statusColumn(), dateColumn("Since", statusDate)],
    order: byName,
    shortOrder: (a, b) => whenKey(statusDate(b)).localeCompare(whenKey(statusDate(a))) || byName(a, b),
    ordered: { label: "Chip", direction: "ascending" },
  },
  deals: {
    question: "Who buys from whom, and for how much?",
    columns: dealColumns,
    short: [
      nameColumn("Deal", (record) => timeNote(recordDate(record))),
      ...dealColumns.filter((column) => ["Value", "Value drawn", "Status"].includes(column.label)),
    ],
    order: newestFirst,
    ordered: newest,
  },
  moves: {
    question: "Where did people go, and where did they come from?",
    columns: moveColumns,
    short: [dateColumn("When", moveDate), nameColumn("Move", roleNote), statusColumn()],
    order: (a, b) => whenKey(statusDate(b)).localeCompare(whenKey(statusDate(a))) || newestFirst(a, b),
    ordered: { ...newest, label: "When" },
  },
  models: {
    question: "Which models came, and when were they meant to?",
    columns: modelColumns,
    short: modelColumns.filter((column) => ["Released", "Model", "Access", "Status"].includes(column.label)),
    order: (a, b) => whenKey(releaseDate(b)).localeCompare(whenKey(releaseDate(a))) || byName(a, b),
    ordered: { ...newest, label: "Released" },
  },
  organizations: {
    question: "Who is in this industry?",
    columns: [
      nameColumn("Organization", namesNote),
      valueColumn("Kind", "kind"),
      valueColumn("Part of", "parent", { named: true }),
      valueColumn("Led by", "leader", { named: true }),
      statusColumn(),
      countColumn("Records that name it", (record, { references }) => references.to("organizations", record.id).length),
      sourcesColumn,
    ],
    short: [nameColumn("Organization"), valueColumn("Kind", "kind"), valueColumn("Led by", "leader", { named: true })],
    order: byName,
    ordered: { label: "Organization", direction: "ascending" },
  },
  people: {
    question: "Who moves, leads and founds?",
    columns: [
      nameColumn("Person"),
      valueColumn("Known for", "knownFor"),
      countColumn("Moves", (record, { references }) => references.to("people", record.id).filter(isOwnMove).length),
      countColumn("Leads or founded", (record, { references }) => {
        return references.to("people", record.id).filter(({ dataset }) => dataset === "organizations").length;
      }),
      sourcesColumn,
    ],
    short: [nameColumn("Person"), valueColumn("Known for", "knownFor")],
    order: byName,
    ordered: { label: "Person", direction: "ascending" },
  },
  financials: {
    question: "What do they earn and spend, and what did they say they would?",
    columns: figureColumns,
    short: figureColumns.filter((column) => ["Figure", "Basis", "Value"].includes(column.label)),
    shortOrder: (a, b) => endOfPeriod(b).localeCompare(endOfPeriod(a)) || byName(a, b),
    order: byName,
    ordered: { label: "Figure", direction: "ascending" },
  },
};

function statusDate(record: AnyRecord): When | null {
  return (record.status as Status | null)?.when ?? null;
}

function isOwnMove({ dataset, field }: { dataset: string; field: string }): boolean {
  return dataset === "moves" && field === "person";
}

/** Other names under which sources speak of it. */
function namesNote(record: AnyRecord): string | null {
  const others = (record.names as readonly string[]).filter((name) => !record.name.includes(name));
  return others.length === 0 ? null : others.slice(0, 3).join(", ");
}

/** What exactly is counted, where the name does not say it. */
function definitionNote(record: AnyRecord): string | null {
  const parts = [record.segment, record.definition].filter(
    (part) => typeof part === "string" && !record.name.includes(part),
  );
  return parts.length === 0 ? null : parts.join(", ");
}

/** What the person became, else what the person had been. */
function roleNote({ roleTo, roleFrom }: AnyRecord): string | null {
  if (typeof roleTo === "string") return `as ${roleTo}`;
  return typeof roleFrom === "string" ? `before: ${roleFrom}` : null;
}

function timeNote(when: When | null): string | null {
  return when === null ? null : viewEventTime(when).text;
}

/** The last day that a figure covers; of a fiscal period its year tells enough. */
function endOfPeriod(record: AnyRecord): string {
  const covers = (record.covers ?? record.period) as When;
  return covers.startsWith("FY") ? covers.slice(2) : whenKey(covers);
}

function moveDate(record: AnyRecord): When | null {
  const events = record.events as readonly ResolvedEvent[];
  return (events.find((event) => event.type === "joined" || event.type === "left") ?? events[0])?.when ?? null;
}

function releaseDate(record: AnyRecord): When | null {
  const events = record.events as readonly ResolvedEvent[];
  const released =
    events.find((event) => event.type === "released") ?? events.find((event) => event.type === "previewed");
  return released?.when ?? null;
}

function whenKey(when: When | null): string {
  if (when === null) return "";
  const { from, to } = bounds(when);
  return to ?? from ?? "";
}
