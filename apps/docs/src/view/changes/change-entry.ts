import {
  bounds,
  type Change,
  type Claim,
  changes,
  formatQuantity,
  type Quantity,
  type ResolvedEvent,
  type Status,
  type Target,
} from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../../library/library.ts";
import { fieldOf } from "../claim.ts";
import { eventTime } from "../event-time.ts";
import { eventWord } from "../event-word.ts";
import { contestedLabel, fieldLabel } from "../field-label.ts";
import { latestKnown } from "../latest-known.ts";
import type { Link } from "../link.ts";
import { recordPath } from "../paths.ts";
import { viewStatus } from "../status-line.ts";
import { valueText, viewQuantity, viewValue } from "../value.ts";
import { counted } from "../words.ts";

export type ChangeWord = "New" | "Status" | "Plan" | "Event" | "Contested" | "Settled" | "Name" | "Value";

/** One thing that became known of a record: what sort of thing, and in a few words which. */
export interface ChangePiece {
  readonly word: ChangeWord;
  readonly text: string;
}

/** What became known of one record on one day. */
export interface ChangeEntry {
  readonly day: string;
  readonly dataset: Dataset;
  readonly id: string;
  readonly record: Link;
  /** The weightiest first; never empty. */
  readonly pieces: readonly ChangePiece[];
  /** How many more fields changed than are listed. */
  readonly more: number;
  readonly since: Since;
}

/**
 * How well the day is known: a source states it; a source states its month, which counts from its last day; or it is
 * only the latest possible, as of relays and of pages without a date or with a year alone.
 */
export type Since = "day" | "month" | "latest-possible";

const weight: readonly ChangeWord[] = ["New", "Status", "Plan", "Event", "Contested", "Settled", "Name", "Value"];
/** More than this many pieces are counted, not listed. */
const listed = 4;
/** A value longer than this is cut: the record has the whole. */
const longest = 90;

/** Everything that became known, the newest day first, within a day by dataset and id. */
export function changeEntries(library: Library): ChangeEntry[] {
  const latest = latestKnown(library);
  if (latest === null) return [];
  const entries = Object.values(library.datasets).flatMap((dataset) => entriesOf(library, dataset, latest));
  return entries.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

function entriesOf(library: Library, dataset: Dataset, latest: string): ChangeEntry[] {
  const found = changes(dataset.claims, null, latest) as Change<AnyRecord>[];
  const claims = new Map(dataset.claims.records.map((record) => [record.id, record.claims]));
  const groups = Map.groupBy(found, ({ day, id }) => `${day} ${id}`);
  return [...groups.values()].flatMap((group) => {
    const [{ day, id }] = group as [Change<AnyRecord>];
    const record = library.get(dataset.name, id);
    const pieces = group
      .flatMap((change) => pieceOf(library, dataset, change, group))
      .sort((a, b) => weight.indexOf(a.word) - weight.indexOf(b.word));
    if (record === undefined || pieces.length === 0) return [];
    return [
      {
        day,
        dataset,
        id,
        record: { text: record.name, href: recordPath(dataset.name, id) },
        pieces: pieces.slice(0, listed),
        more: Math.max(0, pieces.length - listed),
        since: bestOf(
          (claims.get(id) ?? []).filter((claim) => claim.knownOn === day).map((claim) => sinceOf(library, claim)),
        ),
      },
    ];
  });
}

function bestOf(all: readonly Since[]): Since {
  return (["day", "month"] as const).find((one) => all.includes(one)) ?? "latest-possible";
}

function sinceOf(library: Library, claim: Claim): Since {
  const { from, to } = bounds(claim.known);
  const isDayOfReading = library.source(claim.source)?.published === null && to === library.source(claim.source)?.read;
  if (!claim.dated || isDayOfReading || from === null || to !== claim.knownOn) return "latest-possible";
  if (from === to) return "day";
  return from.slice(0, 7) === to.slice(0, 7) ? "month" : "latest-possible";
}

function pieceOf(
  library: Library,
  dataset: Dataset,
  change: Change<AnyRecord>,
  group: readonly Change<AnyRecord>[],
): ChangePiece[] {
  switch (change.kind) {
    case "record":
      return [{ word: "New", text: newText(dataset, change.after) }];
    case "status":
      return change.after === null ? [] : [{ word: "Status", text: statusText(dataset, change.after, change.before) }];
    case "event":
      return eventPieces(dataset, change.field, change.after, change.before, group);
    case "target":
      return change.after === null ? [] : [{ word: "Plan", text: planText(dataset, change.after, change.before) }];
    case "contested": {
      const isEvent = fieldOf(dataset, change.field) === undefined;
      const text = contestedLabel(dataset.name, change.field, isEvent).toLowerCase();
      return [{ word: change.after ? "Contested" : "Settled", text }];
    }
    case "value":
      if (change.field === "name") return [{ word: "Name", text: String(change.after) }];
      return [{ word: "Value", text: fieldText(library, dataset, change.field, change.after, change.before) }];
    case "unconfirmed":
      return [];
  }
}

/** The first that is known: status and, where a record has one, its value. */
function newText(dataset: Dataset, record: AnyRecord): string {
  const status = viewStatus(dataset, record);
  const value = record.value as Quantity | null | undefined;
  const parts = [
    status === null ? null : `${status.word.toLowerCase()}${status.when === null ? "" : ` ${status.when.text}`}`,
    value ? formatQuantity(value) : null,
  ].filter((part) => part !== null);
  return parts.join(", ");
}

function statusText(dataset: Dataset, after: Status, before: Status | null): string {
  const word = eventWord(dataset.name, after.state).toLowerCase();
  const when = after.when === null ? "" : ` ${eventTime(after.when)}`;
  const was = before === null || before.state === after.state ? "" : `, before: ${stateWord(dataset, before)}`;
  return `${word}${when}${was}`;
}

function stateWord(dataset: Dataset, status: Status): string {
  return eventWord(dataset.name, status.state).toLowerCase();
}

/** Events that the status tells already are not told twice. */
function eventPieces(
  dataset: Dataset,
  type: string,
  after: readonly ResolvedEvent[],
  before: readonly ResolvedEvent[],
  group: readonly Change<AnyRecord>[],
): ChangePiece[] {
  const isTold = group.some((other) => other.kind === "status" && other.after?.state === type);
  const known = new Set(before.map(({ when, as }) => `${when} ${as}`));
  const added = after.filter(({ when, as }) => !known.has(`${when} ${as}`));
  if (isTold || added.length === 0) return [];
  const word = eventWord(dataset.name, type).toLowerCase();
  return added.map((event) => ({
    word: "Event",
    text: `${word} ${eventTime(event.when)}${event.as === null ? "" : ` as ${event.as}`}`,
  }));
}

function planText(dataset: Dataset, after: Target, before: Target | null): string {
  const was = before === null || before.when === after.when ? "" : `, before: ${eventTime(before.when)}`;
  return `${eventWord(dataset.name, after.event).toLowerCase()} ${eventTime(after.when)}${was}`;
}

function fieldText(library: Library, dataset: Dataset, field: string, after: unknown, before: unknown): string {
  const label = field === "value" ? "" : `${fieldLabel(field).toLowerCase()}: `;
  if (Array.isArray(after) && Array.isArray(before)) {
    const added = after.filter((member) => !before.includes(member));
    if (added.length === 0) return `${label}${counted(before.length - after.length, "entry", "entries")} fewer`;
    return `${label}${cut(valueWords(library, dataset, field, added))}`;
  }
  const now = cut(valueWords(library, dataset, field, after));
  return isNothing(before)
    ? `${label}${now}`
    : `${label}${now}, before: ${cut(valueWords(library, dataset, field, before))}`;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function valueWords(library: Library, dataset: Dataset, field: string, value: unknown): string {
  if (isNothing(value)) return "nothing that stands";
  const definition = fieldOf(dataset, field);
  if (definition === undefined) return String(value);
  if (definition.kind === "table") return valueText(viewQuantity(value as Quantity));
  return valueText(viewValue(library, definition, value));
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** `New: signed 24 Feb 2026; Value: …`, for feeds and lists without markup. */
export function entryText({ pieces, more }: ChangeEntry): string {
  const words = pieces.map(({ word, text }, index) => {
    if (text === "") return word;
    return word === pieces[index - 1]?.word ? text : `${word}: ${text}`;
  });
  return more === 0 ? words.join("; ") : `${words.join("; ")}; and ${counted(more, "more field")}`;
}
