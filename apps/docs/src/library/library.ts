import type { ClaimKind, ClaimSet, ResolvedRecord } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetDefinition, DatasetName } from "@ai-almanac/schema";

/** A resolved record of any dataset; its fields are read by name, as the dataset's definition tells. */
export type AnyRecord = ResolvedRecord & Readonly<Record<string, unknown>>;

export interface Dataset {
  readonly name: ClaimDatasetName;
  readonly definition: DatasetDefinition;
  /** Sorted by id. */
  readonly records: readonly AnyRecord[];
  readonly claims: ClaimSet<ResolvedRecord>;
}

/** Where something was read. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly read: string;
  readonly license: string | null;
  readonly kind: ClaimKind;
  readonly archive: string | null;
  readonly language: string | null;
}

export interface Publisher {
  readonly id: string;
  readonly name: string;
}

/** What became of an id that is no longer used: renamed (`to`), split, or gone without a record in its place. */
export interface Redirect {
  readonly from: string;
  readonly to?: string;
  readonly split?: readonly string[];
  readonly gone?: boolean;
  readonly since: string;
  readonly why: string;
}

/** Redirects by dataset; left out = none. */
export type Redirects = Readonly<Partial<Record<DatasetName, readonly Redirect[]>>>;

/** Everything that pages are made of. */
export interface Library {
  readonly datasets: Readonly<Record<ClaimDatasetName, Dataset>>;
  readonly sources: readonly SourceRecord[];
  get(dataset: ClaimDatasetName, id: string): AnyRecord | undefined;
  source(id: string): SourceRecord | undefined;
  readonly publishers: readonly Publisher[];
  publisher(id: string): Publisher | undefined;
  readonly redirects: Redirects;
  /** What a record goes by, also where the library of a past day does not know the record yet. */
  nameOf(dataset: ClaimDatasetName, id: string): string | undefined;
  /** The last day on which anything became known; null for an empty library. */
  readonly latest: string | null;
  /** The day on which this is what the public could know; null = all that is known. */
  readonly day: string | null;
}
