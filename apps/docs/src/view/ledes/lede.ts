import type { AnyRecord, Dataset, Library } from "../../library/library.ts";
import type { RecordEntries } from "../record-claims.ts";
import type { References } from "../references.ts";

/** What a lede may be computed from. */
export interface LedeContext {
  readonly library: Library;
  readonly references: References;
  readonly dataset: Dataset;
  readonly record: AnyRecord;
  readonly entries: RecordEntries;
}

/** One sentence, two at most, that says in plain words what the record holds. */
export type Lede = (context: LedeContext) => string;
