import type { ResolvedEvent } from "@ai-almanac/query";
import type { AnyRecord, Dataset } from "../library/library.ts";
import { viewEventTime } from "./event-time.ts";
import { eventWord } from "./event-word.ts";
import { markOf } from "./status-mark.ts";
import type { WhenView } from "./when.ts";

/** How far a thing came in the words of rumours and analysts alone, from which no status follows. */
export interface UnconfirmedStage {
  /** `Unconfirmed: signed`. */
  readonly word: string;
  readonly when: WhenView;
}

/** Null where there is a status, and where nobody tells of a stage. */
export function viewUnconfirmedStage(dataset: Dataset, record: AnyRecord): UnconfirmedStage | null {
  if (record.status) return null;
  const events = (record.events ?? []) as readonly ResolvedEvent[];
  const order = new Map(dataset.definition.events.map(({ type }, index) => [type, index]));
  const furthest = events
    .filter(({ type }) => markOf(dataset.name, type) !== null)
    .toSorted((a, b) => (order.get(a.type) ?? 0) - (order.get(b.type) ?? 0))
    .at(-1);
  if (furthest === undefined) return null;
  const word = eventWord(dataset.name, furthest.type).toLowerCase();
  return { word: `Unconfirmed: ${word}`, when: viewEventTime(furthest.when) };
}
