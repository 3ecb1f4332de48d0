import type { Column, Row } from "../columns/column.ts";

export interface Table {
  /** The name of its files and of the table in SQL. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** The dataset of its records; null where it speaks of all datasets. */
  readonly dataset: string | null;
  /** The day from which a row counts as known; null where its rows have none. */
  readonly knownOn: ((row: Row) => string) | null;
  /** As JSON has them. */
  readonly rows: readonly Row[];
}
