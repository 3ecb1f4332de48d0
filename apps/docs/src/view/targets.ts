import {
  type ClaimView as Entry,
  type EventStatement,
  formatWhen,
  type ResolvedEvent,
  type Status,
  slips,
  type Target,
} from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { eventTime } from "./event-time.ts";
import { eventWord } from "./event-word.ts";
import type { RecordEntries } from "./record-claims.ts";
import { type SourceMark, viewSourceMark } from "./source-mark.ts";
import { viewWhen, type WhenView } from "./when.ts";
import { times } from "./words.ts";

/** What was planned, every date it had, and what became of it. */
export interface TargetLine {
  readonly event: string;
  readonly word: string;
  /** Successive targets, oldest first, each with the day from which it was known. */
  readonly history: readonly { readonly target: WhenView; readonly known: string; readonly isLast: boolean }[];
  /** `moved twice`; null where it never moved. */
  readonly moved: string | null;
  /** `happened 8 Apr 2026`, `void: cancelled`; null while it still holds. */
  readonly outcome: string | null;
  readonly contested: boolean;
  readonly source: SourceMark | null;
}

export function viewTargets(
  library: Library,
  dataset: Dataset,
  record: AnyRecord,
  entries: RecordEntries,
): TargetLine[] {
  return slips(dataset.claims, record.id).map(({ event, targets }) => {
    const open = (record.targets as readonly Target[]).find((target) => target.event === event);
    return {
      event,
      word: eventWord(dataset.name, event),
      history: targets.map(({ target, known }, index) => ({
        target: viewWhen(target),
        known: formatWhen(known),
        isLast: index === targets.length - 1,
      })),
      moved: open && open.slipCount > 0 ? `moved ${times(open.slipCount)}` : null,
      outcome: open ? null : outcomeOf(dataset, record, event),
      contested: record.contested.includes(event),
      source: viewSourceMark(library, dataset, record.id, entries.on(event).filter(isPlan), entries.rulings),
    };
  });
}

function isPlan(entry: Entry): boolean {
  return entry.denies || (entry.value as EventStatement).target !== null;
}

function outcomeOf(dataset: Dataset, record: AnyRecord, event: string): string | null {
  const happened = (record.events as readonly ResolvedEvent[]).find((one) => one.type === event);
  if (happened) return `happened ${eventTime(happened.when)}`;
  const status = record.status as Status | null;
  if (status === null) return null;
  const role = dataset.definition.events.find((one) => one.type === status.state)?.role;
  const word = eventWord(dataset.name, status.state).toLowerCase();
  return role === "stop" ? `void: ${word}` : `overtaken: ${word}`;
}
