import type { DatasetName } from "@ai-almanac/schema";

/** What a file is: a record, or one of the two lists that stand beside records. */
export type FileRole = "record" | "publishers" | "redirects";

/** A file that could be read. */
export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly dataset: DatasetName;
  readonly role: FileRole;
  /** The record's id; empty for lists. */
  readonly id: string;
  readonly text: string;
}
