import type { DatasetName } from "@ai-almanac/schema";

/** How much a change asks of those who depend on a package: VERSIONING.md. */
export type Bump = "major" | "minor" | "patch";

/**
 * Where a change of a record comes from. `fact`: a claim was added. `correction`: a claim, a source or what the record is
 * about was edited or taken away. `editorial`: a name, an alias or a ruling.
 */
export type Cause = "fact" | "correction" | "editorial";

/** What became of one field of a built record. Texts are as on pages; null = nothing. */
export interface FieldChange {
  /** A field, `peak.fp8`, `event announced`, `target delivered`, `status`, `contested` … */
  readonly field: string;
  readonly cause: Cause;
  readonly before: string | null;
  readonly after: string | null;
  /** The members that came and went, where the field is a set; else null. */
  readonly members: { readonly added: readonly string[]; readonly removed: readonly string[] } | null;
}

/** A claim that came, went or was edited. */
export interface ClaimChange {
  readonly claim: string;
  readonly by: string;
  /** Where it was read: an id of sources. */
  readonly source: string;
  readonly change: "added" | "edited" | "removed";
  /** What it says, or what of it was edited: fields, event types, `known`, `kind` … */
  readonly values: readonly ClaimValue[];
}

/** One thing that a claim says. Texts are as on pages; null = it did not say it, or says it no more. */
export interface ClaimValue {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RecordChange {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly FieldChange[];
  readonly claims: readonly ClaimChange[];
}

export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** An id that went, and what its redirect says; without one the change is refused. */
export interface RemovedId extends NamedId {
  readonly redirect: { readonly split: readonly string[] } | "gone" | null;
}

export interface MovedId {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** True where `to` was there before: two records became one. */
  readonly joined: boolean;
  readonly change: RecordChange | null;
}

/** A redirect that was taken out or leads elsewhere. */
export interface RedirectChange {
  readonly from: string;
  readonly before: string;
  /** Null where it was taken out, which is refused: redirects live for ever. */
  readonly after: string | null;
}

/** What became of a field, an event type, a word or a unit that files of a dataset may hold. */
export interface ContractChange {
  /** `fields.capacity`, `events`, `about.kind` … */
  readonly place: string;
  readonly text: string;
  readonly bump: Bump;
}

/** What became of one dataset, as its package shows it. */
export interface DatasetChange {
  readonly dataset: DatasetName;
  readonly added: readonly NamedId[];
  readonly removed: readonly RemovedId[];
  readonly moved: readonly MovedId[];
  readonly changed: readonly RecordChange[];
  readonly redirects: readonly RedirectChange[];
  readonly contract: readonly ContractChange[];
}

/** What one package needs, and why. */
export interface PackageBump {
  readonly package: string;
  readonly bump: Bump;
  readonly reasons: readonly string[];
  /** Why no bump allows the change. */
  readonly refused: readonly string[];
}

/** What became of everything between two revisions. */
export interface DataDiff {
  /** Short commits; `working tree` for files as they stand. */
  readonly base: string;
  readonly head: string;
  /** Only datasets of which something changed. */
  readonly datasets: readonly DatasetChange[];
  readonly packages: readonly PackageBump[];
  /** What the reader must know of the comparison itself. */
  readonly notes: readonly string[];
}
