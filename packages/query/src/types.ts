/** A date as exact as its source: see `parseWhen` for the forms. Published Whens are canonical. */
export type When = string;

/** A calendar day, `2026-02-24`. */
export type Day = string;

/** How a quantity was stated. */
export type Stated =
  | "exact"
  | "about"
  | "over"
  | "at-least"
  | "under"
  | "up-to"
  | "range"
  | "magnitude"
  | "undisclosed";

/** A quantity as stated: `min` and `max` in `unit`, null = no bound on that side. There is no midpoint. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly stated: Stated;
}

/** What ground a claim stands on, best first. */
export type ClaimKind = "filing" | "official" | "reported" | "reference" | "analyst" | "rumour";

/** How a field's values are compared and which of them win. Event types share the fields' name space. */
export type FieldKind =
  | { readonly kind: "quantity" | "when" | "boolean" | "set" | "table" }
  | { readonly kind: "text" | "reference" | "enum"; readonly changes: boolean }
  | { readonly kind: "stage" | "stop"; readonly rank: number }
  | { readonly kind: "plain"; readonly repeatsBy: "as" | "with" | "when" | null };

/** What a claim says of an event: exactly one of `when` (it happened) and `target` (it is planned). */
export interface EventStatement {
  readonly type: string;
  readonly when: When | null;
  readonly target: When | null;
  /** Earlier targets that the same passage names, oldest first. */
  readonly was: readonly When[];
  readonly as: string | null;
  readonly with: string | null;
  /** The source's own two or three words for the time. */
  readonly said: string | null;
  readonly note: string | null;
}

/** What one speaker says in one place, with everything that the file leaves out filled in. */
export interface Claim {
  readonly id: string;
  /** Where it was read: an id of sources. */
  readonly source: string;
  /** Who says it: a publisher, an organization or a person. */
  readonly by: string;
  readonly kind: ClaimKind;
  /** When the speaker made it public, as exact as stated. */
  readonly known: When;
  /** The day from which the claim counts as known: the last day of `known`, never later than it was read. */
  readonly knownOn: Day;
  /** The day that orders what one speaker says: `knownOn`, for a split-off event the day of the claim it came from. */
  readonly saidOn: Day;
  /** False for a relay: somebody else's words, whose day is only the latest possible. */
  readonly dated: boolean;
  /** Paragraph, page or item; null = not given. */
  readonly at: string | null;
  readonly note: string | null;
  /** Values by field; sets as written, tables as `{ key: value }`. */
  readonly says: Readonly<Record<string, unknown>>;
  readonly events: readonly EventStatement[];
  /** Fields or event types that this speaker disputes. */
  readonly denies: readonly string[];
}

/** An editor's decision, with its reason. Exactly one of `prefer` and `reject` is not empty. */
export interface Ruling {
  /** A field, a table row such as `peak.fp8`, or an event type. */
  readonly field: string;
  /** The claim to choose, or null. */
  readonly prefer: string | null;
  /** Claims to set aside. */
  readonly reject: readonly string[];
  /** Claims that must be known before the ruling counts. */
  readonly because: readonly string[];
  readonly why: string;
}

/** A record before it is resolved. */
export interface RecordClaims {
  readonly id: string;
  /** Editorial or computed label. */
  readonly name: string;
  /** The day from which some claim's `names` holds `name`; null where none does, and the label always shows. */
  readonly nameKnownOn: Day | null;
  readonly aliases: readonly string[];
  readonly sameAs: Readonly<Record<string, string>>;
  /** What the record is about, every key of the dataset, null where it does not apply. */
  readonly about: Readonly<Record<string, string | null>>;
  readonly claims: readonly Claim[];
  readonly rulings: readonly Ruling[];
}

/** All records of a dataset before they are resolved: what `asOf` needs. */
export interface ClaimSet<R> {
  readonly dataset: string;
  readonly fields: Readonly<Record<string, FieldKind>>;
  readonly records: readonly RecordClaims[];
  /** Never there: it carries the type of a resolved record. */
  readonly resolved?: R;
}

/** An event as resolved. */
export interface ResolvedEvent {
  readonly type: string;
  readonly when: When;
  readonly as: string | null;
  readonly with: string | null;
  /** The best kind among its claims. */
  readonly basis: ClaimKind;
  /** All who speak of it, sorted. */
  readonly by: readonly string[];
}

export interface Status {
  /** `planned`, a stage or a stop. */
  readonly state: string;
  /** When that state began; null for `planned`. */
  readonly when: When | null;
  readonly basis: ClaimKind;
}

export interface Target {
  /** The stage that is planned. */
  readonly event: string;
  readonly when: When;
  readonly basis: ClaimKind;
  /** How often the target moved before. */
  readonly slipCount: number;
}

/** A row of a table field. */
export interface TableRow {
  readonly key: string;
  readonly value: Quantity;
}

/** What every resolved record has, whatever its dataset. */
export interface ResolvedRecord {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sameAs: Readonly<Record<string, string>>;
  /** Fields on which live claims contradict: field names, `peak.fp8`, event types, `status`. */
  readonly contested: readonly string[];
  /** Fields that rest on an analyst or a rumour alone. */
  readonly unconfirmed: readonly string[];
  /** Ids of the sources of all claims, sorted. */
  readonly sources: readonly string[];
}
