import { type Change, type ClaimSet, changes, type ResolvedRecord, type Status, type Target } from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { changeText } from "./change-text.ts";
import { fieldOf } from "./claim.ts";
import { type Link, speakerLink } from "./link.ts";
import { viewStatus } from "./status-line.ts";
import type { Mark } from "./status-mark.ts";
import { valueText, viewValue } from "./value.ts";
import { knownInWords, type WhenView } from "./when.ts";

export interface KnownStatus {
  readonly state: string;
  readonly mark: Mark;
  readonly word: string;
  /** When it began; null for a plan. */
  readonly when: WhenView | null;
  readonly contested: boolean;
}

/** What became known of a record on one day. */
export interface KnownDay {
  readonly day: string;
  /** `27 Feb 2026`; `in 2025, day not stated`. */
  readonly words: string;
  /** What the status became; null where it did not move. */
  readonly status: KnownStatus | null;
  /** True for what moves the whole: the first word of it, its status, a target, a disagreement. */
  readonly matters: boolean;
  readonly statements: readonly string[];
  readonly speakers: readonly Link[];
}

/** A span of days during which one status was what the public knew. */
export interface KnownSpan {
  readonly from: string;
  readonly mark: Mark | null;
  readonly word: string;
}

export interface KnownByDay {
  /** Days on which something changed, oldest first. */
  readonly days: readonly KnownDay[];
  readonly spans: readonly KnownSpan[];
  /** All days on which something was said, changes or not. */
  readonly said: readonly string[];
}

const speakersShown = 3;

export function viewKnownByDay(library: Library, dataset: Dataset, record: AnyRecord): KnownByDay {
  const own = dataset.claims.records.find((one) => one.id === record.id);
  if (own === undefined) return { days: [], spans: [], said: [] };
  const set: ClaimSet<ResolvedRecord> = { ...dataset.claims, records: [own] };
  const said = [...new Set(own.claims.map((claim) => claim.knownOn))].sort();
  const until = said.at(-1);
  const all = until === undefined ? [] : changes(set, null, until);
  // Of what is only better known nothing is told.
  const changed = [...Map.groupBy(all, (change) => change.day)].map(([day, found]): KnownDay => {
    const claims = own.claims.filter((claim) => claim.knownOn === day);
    const [first] = claims;
    const speakers = [...new Set(claims.map((claim) => claim.by))].slice(0, speakersShown);
    const status = statusOf(dataset, found);
    // What its status tells is not told again.
    const rest = found.filter((change) => change.kind !== "event" || change.field !== status?.state);
    return {
      day,
      words: first === undefined ? day : knownInWords(first.known, true),
      status,
      matters: found.some(matters),
      statements: rest.flatMap((change) => changeText(library, dataset, change)),
      speakers: speakers.map((id) => speakerLink(library, id)),
    };
  });
  const days = changed.filter((day) => day.status !== null || day.statements.length > 0);
  const spans = days.some((day) => day.status !== null) ? spansOf(days) : valueSpans(library, dataset, all);
  return { days, spans: spans.length > 0 ? spans : spansOf(days), said };
}

type AnyChange = Change<ResolvedRecord>;

function matters({ kind }: AnyChange): boolean {
  return kind === "record" || kind === "status" || kind === "target" || kind === "contested";
}

/** The status that a day's changes leave. */
function statusOf(dataset: Dataset, found: readonly AnyChange[]): KnownStatus | null {
  const first = found.find((change) => change.kind === "record");
  if (first !== undefined) return lineOf(dataset, first.after as AnyRecord);
  const status = found.find((change) => change.kind === "status")?.after as Status | null | undefined;
  if (!status) return null;
  const moved = found.find((change) => change.kind === "target")?.after as Target | null | undefined;
  const contested = found.some((change) => change.kind === "contested" && change.field === "status" && change.after);
  return lineOf(dataset, { status, targets: moved ? [moved] : [], contested: contested ? ["status"] : [] });
}

function lineOf(dataset: Dataset, record: object): KnownStatus | null {
  return viewStatus(dataset, record as AnyRecord);
}

/** Of a record about one value, and without a status: what the value was said to be. */
function valueSpans(library: Library, dataset: Dataset, all: readonly AnyChange[]): KnownSpan[] {
  const field = fieldOf(dataset, "value");
  if (field === undefined || dataset.definition.events.length > 0) return [];
  return all.flatMap((change): KnownSpan[] => {
    const value =
      change.kind === "record" ? (change.after as AnyRecord).value : change.field === "value" && change.after;
    const isValue = change.kind === "record" || change.kind === "value";
    if (!isValue || typeof value !== "object" || value === null) return [];
    return [{ from: change.day, mark: null, word: valueText(viewValue(library, field, value)) }];
  });
}

/** From each day on which the status moved; the first span begins with the first word of the record. */
function spansOf(days: readonly KnownDay[]): KnownSpan[] {
  return days.flatMap((day, index): KnownSpan[] => {
    if (day.status !== null) return [{ from: day.day, mark: day.status.mark, word: day.status.word.toLowerCase() }];
    return index === 0 ? [{ from: day.day, mark: null, word: "first known" }] : [];
  });
}
