import type { Quantity } from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../../library/library.ts";
import type { Link } from "../link.ts";
import type { RangeDrawing } from "../range-drawing.ts";
import type { References } from "../references.ts";
import type { StatusLine } from "../status-line.ts";
import type { WhenView } from "../when.ts";

/** What stands in a cell; `key` orders the rows, empty = always last. */
export type Cell =
  | { readonly kind: "head"; readonly link: Link; readonly note: string | null; readonly key: string }
  | { readonly kind: "text"; readonly text: string; readonly contested: boolean; readonly key: string }
  | { readonly kind: "links"; readonly items: readonly Link[]; readonly key: string }
  | { readonly kind: "when"; readonly when: WhenView; readonly key: string }
  | { readonly kind: "status"; readonly status: StatusLine; readonly key: string }
  | { readonly kind: "drawing"; readonly drawing: RangeDrawing; readonly contested: boolean; readonly key: "" }
  | { readonly kind: "empty"; readonly key: "" };

export interface Column {
  readonly label: string;
  /** The direction of the first click; null where the column does not sort. */
  readonly sort: "up" | "down" | null;
  readonly numeric: boolean;
  /** Ticks of the scale on which the column draws; null where it prints words. */
  readonly scale: readonly { readonly at: number; readonly text: string }[] | null;
  /** Whether a narrow entry names the cell, because its value alone would not say what it is. */
  readonly named: boolean;
  /** Set in small type: words that repeat from row to row. */
  readonly quiet?: boolean;
  readonly cell: (record: AnyRecord, context: TableContext) => Cell;
}

export interface TableContext {
  readonly library: Library;
  readonly dataset: Dataset;
  readonly references: References;
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly Omit<Column, "cell">[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Columns in which no row has anything to say are left out. */
export function viewTable(
  caption: string,
  columns: readonly Column[],
  records: readonly AnyRecord[],
  context: TableContext,
): TableView {
  const cells = columns.map((column) => records.map((record) => column.cell(record, context)));
  const spoken = columns.map((_, index) => cells[index]?.some((cell) => cell.kind !== "empty") ?? false);
  return {
    caption,
    columns: columns.filter((_, index) => spoken[index]),
    rows: records.map((_, row) => cells.filter((_, index) => spoken[index]).map((column) => column[row] as Cell)),
  };
}

export const empty: Cell = { kind: "empty", key: "" };

/** Orders by the floor, or where there is none by the ceiling; what is undisclosed has no key. */
export function quantityKey(quantity: Quantity): string {
  const bound = quantity.min ?? quantity.max;
  return bound === null ? "" : String(bound);
}
