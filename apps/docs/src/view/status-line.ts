import type { ClaimKind, Status, Target } from "@ai-almanac/query";
import type { AnyRecord, Dataset } from "../library/library.ts";
import { viewEventTime } from "./event-time.ts";
import { eventWord } from "./event-word.ts";
import { type Mark, markOf } from "./status-mark.ts";
import type { WhenView } from "./when.ts";

/** How real a thing is: mark, word, since when, on what ground. */
export interface StatusLine {
  readonly state: string;
  readonly mark: Mark;
  readonly word: string;
  readonly when: WhenView | null;
  readonly basis: ClaimKind;
  readonly contested: boolean;
}

/** Null where no event moves a status: people, figures, and records of which nobody tells one. */
export function viewStatus(dataset: Dataset, record: AnyRecord): StatusLine | null {
  const status = record.status as Status | null | undefined;
  if (!status) return null;
  const targets = record.targets as readonly Target[];
  const isLate = status.state === "planned" && targets.some((target) => target.slipCount > 0);
  return {
    state: status.state,
    mark: isLate ? "delayed" : (markOf(dataset.name, status.state) ?? "planned"),
    word: isLate ? "Planned, delayed" : eventWord(dataset.name, status.state),
    when: status.when === null ? null : viewEventTime(status.when),
    basis: status.basis,
    contested: record.contested.includes("status") || record.contested.includes(status.state),
  };
}
