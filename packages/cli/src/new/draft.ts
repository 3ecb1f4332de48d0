import type { ClaimDatasetName, DatasetName } from "@ai-almanac/schema";

/** A source to be written, as far as it is known. */
export interface SourceDraft {
  readonly id: string;
  /** Keys of a source: title, url, publisher, published, read … */
  readonly keys: Readonly<Record<string, string>>;
  /** A line for publishers.yaml, where the publisher is new. */
  readonly publisher: { readonly id: string; readonly name: string; readonly kind: string } | null;
}

export interface EventDraft {
  readonly type: string;
  readonly when?: string;
  readonly target?: string;
}

export interface RecordDraft {
  readonly dataset: ClaimDatasetName;
  readonly id: string;
  /** Null where the name is computed. */
  readonly name: string | null;
  readonly about: Readonly<Record<string, string>>;
  readonly claim: {
    readonly source: string;
    /** by, kind, known, at, note: what is given. */
    readonly keys: Readonly<Record<string, string>>;
    /** Lists for sets, maps for tables, else text. */
    readonly says: Readonly<Record<string, unknown>>;
    readonly events: readonly EventDraft[];
  };
}

/** A claim for a record that is there. */
export interface ClaimDraft {
  readonly dataset: ClaimDatasetName;
  readonly id: string;
  readonly claim: RecordDraft["claim"];
}

/** What `new` is to write: a source, a record or a claim of one, or a source with either. */
export interface Draft {
  readonly source: SourceDraft | null;
  readonly record: RecordDraft | null;
  readonly claim?: ClaimDraft;
}

export function recordPath(dataset: DatasetName, id: string): string {
  return `packages/datasets/${dataset}/records/${id}.yaml`;
}
