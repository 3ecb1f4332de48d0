import type { Cell, Column } from "../view/tables/table.ts";

/** A table as large as its dataset, and by what its rows can be told apart. Plain data: it travels as JSON. */
export interface IndexView {
  readonly columns: readonly Omit<Column, "cell">[];
  readonly ordered: { readonly label: string; readonly direction: "ascending" | "descending" } | null;
  readonly facets: readonly Facet[];
  readonly rows: readonly IndexRow[];
}

export interface Facet {
  /** Its name in the address. */
  readonly key: string;
  readonly label: string;
  /** Words by value, in the order of the list. */
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export interface IndexRow {
  readonly id: string;
  readonly cells: readonly Cell[];
  /** What it counts under, by facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly contested: boolean;
  /** Other names under which it is found, in lower case. */
  readonly find: string;
}

/** Rows on one page of an index. */
export const pageSize = 100;
