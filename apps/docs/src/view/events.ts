import type { ClaimView as Entry, EventStatement, ResolvedEvent } from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { viewEventTime } from "./event-time.ts";
import { eventWord } from "./event-word.ts";
import { type Link, speakerLink } from "./link.ts";
import type { RecordEntries } from "./record-claims.ts";
import { type SourceMark, viewSourceMark } from "./source-mark.ts";
import { type Mark, markOf } from "./status-mark.ts";
import type { WhenView } from "./when.ts";

/** Something that happened, on the day or in the span that its sources state. */
export interface EventLine {
  readonly type: string;
  readonly when: WhenView;
  readonly word: string;
  /** Null for plain events, which move no status. */
  readonly mark: Mark | null;
  /** The new name or another detail; null = none. */
  readonly as: string | null;
  readonly with: Link | null;
  readonly contested: boolean;
  readonly source: SourceMark | null;
}

/** In the order of time. Empty for datasets without events. */
export function viewEvents(library: Library, dataset: Dataset, record: AnyRecord, entries: RecordEntries): EventLine[] {
  const events = (record.events ?? []) as readonly ResolvedEvent[];
  return events.map((event) => ({
    type: event.type,
    when: viewEventTime(event.when),
    word: eventWord(dataset.name, event.type),
    mark: markOf(dataset.name, event.type),
    as: event.as,
    with: event.with === null ? null : speakerLink(library, event.with),
    contested: record.contested.includes(event.type),
    source: viewSourceMark(library, dataset, record.id, entriesOf(event, events, entries), entries.rulings),
  }));
}

/** The statements on this occurrence of its type; a denial of the type stands with each. */
function entriesOf(event: ResolvedEvent, events: readonly ResolvedEvent[], entries: RecordEntries): Entry[] {
  const isOnlyOne = events.filter((other) => other.type === event.type).length === 1;
  return entries.on(event.type).filter((entry) => {
    if (entry.denies) return true;
    const statement = entry.value as EventStatement;
    return statement.when !== null && (isOnlyOne || isAbout(statement, event));
  });
}

function isAbout(statement: EventStatement, event: ResolvedEvent): boolean {
  if (event.as !== null) return statement.as === event.as;
  if (event.with !== null) return statement.with === event.with;
  return statement.when === event.when || (statement.when !== null && event.when.startsWith(statement.when));
}
