import type { CompareCell, CompareColumn } from "./column.ts";

/** Several records side by side: a row for each field of which any source speaks. */
export interface Comparison {
  readonly columns: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly sections: readonly CompareSection[];
}

export interface CompareSection {
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

export interface CompareRow {
  readonly label: string;
  /** One for each column; null = no source says. */
  readonly cells: readonly (CompareCell | null)[];
}

/** Sections and fields in the order in which the first record that has them tells them. */
export function compare(columns: readonly CompareColumn[]): Comparison {
  const cells = columns.flatMap((column) => column.cells);
  const titles = merged(columns.map((column) => column.cells.map((cell) => cell.section)));
  return {
    columns: columns.map(({ id, name, href }) => ({ id, name, href })),
    sections: titles.map((title) => {
      const inside = columns.map((column) => column.cells.filter((cell) => cell.section === title));
      const fields = merged(inside.map((own) => own.map((cell) => cell.field)));
      return {
        title,
        rows: fields.map((field) => ({
          label: cells.find((cell) => cell.section === title && cell.field === field)?.label ?? field,
          cells: inside.map((own) => own.find((cell) => cell.field === field) ?? null),
        })),
      };
    }),
  };
}

/** One order that keeps each list's own: what a list has more stands after what comes before it there. */
export function merged(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  for (const list of lists) {
    let at = -1;
    for (const item of list) {
      const known = order.indexOf(item);
      if (known >= 0) {
        at = Math.max(at, known);
        continue;
      }
      at += 1;
      order.splice(at, 0, item);
    }
  }
  return order;
}
