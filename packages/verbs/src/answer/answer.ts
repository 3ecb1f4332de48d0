import type { ClaimKind, Day, Standing, When } from "@ai-almanac/query";
import type { DatasetName } from "@ai-almanac/schema/fields";

/** The answer to a question: plain JSON, the same for tables, files and servers. */
export interface Answer {
  readonly verb: string;
  /** The arguments as they were understood: names in full, dates in their one form, what was left out left out. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** What the keys of the rows hold, in the order in which they are shown. */
  readonly columns: readonly Column[];
  /** One page of the answer. Every row has every key; null or `[]` = nobody has said anything. */
  readonly rows: readonly Row[];
  /** The answer as one object where there is one: `get` the published record, `sum` the sum; else null. */
  readonly summary: unknown;
  /** Who says the values of these rows: what was chosen, and what contradicts it. */
  readonly statements: readonly Statement[];
  /** The sources of the statements, sorted by id, each once. */
  readonly sources: readonly SourceLine[];
  /** What a reader should know beside the rows, a sentence each. */
  readonly notes: readonly string[];
  /** How many rows there are on all pages. */
  readonly total: number;
  /** The argument `after` of the next page; null on the last one. */
  readonly next: number | null;
}

export type Row = Readonly<Record<string, unknown>>;

/**
 * What a column holds. `quantity`: `{ min, max, unit, stated }`. `when`: a date in EDTF. `event`: the date of something that
 * happened, of which `../2026-02` means by then. `status`: `{ state, when, basis }`.
 * `list`: texts. `value`: any of these, from row to row.
 */
export type ColumnKind =
  | "id"
  | "text"
  | "number"
  | "boolean"
  | "when"
  | "event"
  | "quantity"
  | "status"
  | "list"
  | "value";

export interface Column {
  /** The key in every row. */
  readonly key: string;
  readonly kind: ColumnKind;
  /** A heading of a word or two. */
  readonly title: string;
  /** True where a table may leave it out when no row has a value. */
  readonly optional: boolean;
}

/** One speaker's word for one value. */
export interface Statement {
  readonly dataset: DatasetName;
  readonly record: string;
  /** The field, a row of a table such as `peak.fp8`, or the type of an event. */
  readonly field: string;
  /** As the speaker gives it; for an event its `when` or `target` and what stands beside it; null for a denial. */
  readonly value: unknown;
  /** Who says it: an id of publishers, organizations or people. */
  readonly by: string;
  /** What ground it stands on, best first: filing, official, reported, reference, analyst, rumour. */
  readonly kind: ClaimKind;
  /** Where it was read: an id in `sources`. */
  readonly source: string;
  /** Paragraph, page or item; null = not given. */
  readonly at: string | null;
  /** When the speaker made it public, as exact as stated. */
  readonly known: When;
  /** The day from which it counts as known. */
  readonly knownOn: Day;
  /** `chosen` it is the published value; `rival` it contradicts it; see `claimsFor` of @ai-almanac/query for the others. */
  readonly state: Standing;
  /** True where the speaker disputes the field and gives no value. */
  readonly denies: boolean;
  /** True where sources contradict each other on this field. */
  readonly contested: boolean;
  /** True where the published value rests on an analyst or a rumour alone. */
  readonly unconfirmed: boolean;
}

export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** An id of publishers, organizations or people. */
  readonly publisher: string;
  /** Null where it bears no date. */
  readonly published: When | null;
}
