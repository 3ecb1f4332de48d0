import { contradict, type ClaimView as Entry, type EventStatement, formatWhen, type Quantity } from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { entryText, fieldOf } from "./claim.ts";
import { eventTime } from "./event-time.ts";
import { contestedLabel } from "./field-label.ts";
import { kindRank } from "./kind-rank.ts";
import { type Link, speakerLink } from "./link.ts";
import { drawRanges, type RangeDrawing } from "./range-drawing.ts";
import type { RecordEntries } from "./record-claims.ts";
import { viewStatusQuarrel } from "./status-quarrel.ts";
import { knownInWords } from "./when.ts";
import { whyShown } from "./why-shown.ts";

/** One way of putting a value, and who puts it so. */
export interface Side {
  readonly text: string;
  readonly speakers: readonly Link[];
  /** Since when it is known, and on what ground: `27 Feb 2026 · reported`. */
  readonly ground: string;
  readonly chosen: boolean;
  /** Null where values are not numbers of one unit. */
  readonly drawing: RangeDrawing | null;
}

/** A field on which sources disagree. */
export interface Quarrel {
  readonly field: string;
  readonly label: string;
  readonly sides: readonly Side[];
  readonly why: string;
  /** The ends of the common scale in words; empty where nothing is drawn. */
  readonly scale: readonly { readonly at: number; readonly text: string }[];
}

export function viewQuarrels(library: Library, dataset: Dataset, record: AnyRecord, entries: RecordEntries): Quarrel[] {
  return record.contested.flatMap((name) => {
    if (name === "status") return viewStatusQuarrel(library, dataset, record, entries);
    const said = live(entries.on(name));
    const sides = groupBySaying(library, dataset, said);
    if (sides.length < 2) return [];
    const isEvent = fieldOf(dataset, name) === undefined;
    const quantities = sides.map(({ entries: [first] }) => quantityOf(dataset, first));
    const drawn = drawRanges(quantities);
    return [
      {
        field: name,
        label: contestedLabel(dataset.name, name, isEvent),
        sides: sides.map((side, index) => viewSide(library, side, drawn?.drawings[index] ?? null)),
        why: whyShown(
          library,
          said,
          entries.rulings.find((ruling) => ruling.field === name && ruling.prefer !== null),
        ),
        scale: drawn?.ticks ?? [],
      },
    ];
  });
}

/** Statements that count: not replaced, not set aside, not silent. */
function live(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.state === "chosen" || entry.state === "agrees" || entry.state === "rival");
}

export interface Saying {
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** One side for each distinct wording; wordings that contradict nobody are left to the drawer. */
function groupBySaying(library: Library, dataset: Dataset, said: readonly Entry[]): Saying[] {
  const groups = Map.groupBy(said, (entry) => sayingOf(library, dataset, entry));
  return [...groups]
    .map(([text, entries]) => ({ text, entries }))
    .filter(({ entries: [first] }) => first !== undefined && quarrels(dataset, first, said))
    .sort((a, b) => firstState(a) - firstState(b) || bestRank(a) - bestRank(b));
}

function sayingOf(library: Library, dataset: Dataset, entry: Entry): string {
  if (entry.denies) return "Disputed";
  const event = eventOf(dataset, entry);
  if (event === null) return entryText(library, dataset, entry);
  return event.target === null ? eventTime(event.when as string) : `planned: ${formatWhen(event.target)}`;
}

function eventOf(dataset: Dataset, entry: Entry): EventStatement | null {
  return fieldOf(dataset, entry.field) === undefined ? (entry.value as EventStatement | null) : null;
}

function quarrels(dataset: Dataset, entry: Entry, said: readonly Entry[]): boolean {
  if (entry.state === "chosen" || entry.state === "rival") return true;
  const quantity = quantityOf(dataset, entry);
  if (quantity === null) return false;
  return said.some((other) => {
    const against = quantityOf(dataset, other);
    return against !== null && contradict(quantity, against);
  });
}

function quantityOf(dataset: Dataset, entry: Entry | undefined): Quantity | null {
  if (entry === undefined || entry.denies) return null;
  const kind = fieldOf(dataset, entry.field)?.kind;
  return kind === "quantity" || kind === "table" ? (entry.value as Quantity) : null;
}

function firstState(side: Saying): number {
  return side.entries.some((entry) => entry.state === "chosen") ? 0 : 1;
}

function bestRank(side: Saying): number {
  return Math.min(...side.entries.map((entry) => kindRank(entry.claim.kind)));
}

export function viewSide(library: Library, side: Saying, drawing: RangeDrawing | null): Side {
  const earliest = side.entries.toSorted((a, b) => (a.claim.knownOn < b.claim.knownOn ? -1 : 1))[0] as Entry;
  const best = side.entries.toSorted((a, b) => kindRank(a.claim.kind) - kindRank(b.claim.kind))[0] as Entry;
  const known = knownInWords(earliest.claim.known, earliest.claim.dated);
  return {
    text: side.text,
    speakers: [...new Set(side.entries.map((entry) => entry.claim.by))].map((id) => speakerLink(library, id)),
    ground: `${known} · ${best.claim.kind}`,
    chosen: firstState(side) === 0,
    drawing,
  };
}
