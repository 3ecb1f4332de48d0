import type { Cell, Column, TableView } from "../view/tables/table.ts";
import { attribute, type Html, html, separated } from "./html.ts";
import { printRangeBar, printScale } from "./range-bar.ts";
import { contestedSign, printStatus } from "./status.ts";
import { printLink } from "./text-link.ts";
import { printWhen } from "./when.ts";

/** Letters of an amount that stays on one line. */
const longest = 16;

type Head = Omit<Column, "cell">;

/** The column that the rows follow. */
export interface Ordered {
  readonly label: string;
  readonly direction: "ascending" | "descending";
}

/** Left out `ordered` = the table does not sort. */
export function printTable({ caption, columns, rows }: TableView, ordered?: Ordered): Html {
  const isIndex = ordered !== undefined;
  return html`<table class="${isIndex ? "stack index" : "stack"}"><caption class="vh">${caption}</caption><thead><tr>${columns.map((column) => printHead(column, ordered))}</tr></thead>
<tbody>${printRows(columns, rows)}</tbody></table>`;
}

function printHead(column: Head, ordered: Ordered | undefined): Html {
  const direction = ordered?.label === column.label ? ordered.direction : null;
  const words =
    column.scale === null ? column.label : html`<span class="vh">${column.label}</span>${printScale(column.scale)}`;
  return html`<th scope="col"${attribute("class", classOf(column))}${attribute("data-sort", ordered === undefined ? null : column.sort)}${attribute("aria-sort", direction)}>${words}</th>`;
}

export function printRows(columns: readonly Head[], rows: TableView["rows"]): Html {
  return html`${rows.map((row) => html`<tr>${row.map((cell, index) => printCell(cell, columns[index] as Head))}</tr>`)}`;
}

function printCell(cell: Cell, column: Head): Html {
  if (cell.kind === "head") {
    return html`<th scope="row">${printLink(cell.link)}${cell.note !== null && html`<small class="mute">${cell.note}</small>`}</th>`;
  }
  const label = column.named && cell.kind !== "empty" ? column.label : null;
  const classes = [classOf(column), column.numeric && cell.kind === "text" && cell.text.length > longest && "long"];
  return html`<td${attribute("class", classes.filter(Boolean).join(" ") || null)}${attribute("data-l", label)}>${contentOf(cell, column)}</td>`;
}

function contentOf(cell: Exclude<Cell, { kind: "head" }>, column: Head): Html {
  switch (cell.kind) {
    case "text":
      return html`${cell.contested && contestedSign}${cell.text}`;
    case "links":
      return html`${separated(cell.items.map(printLink), ", ")}`;
    case "when":
      return printWhen(cell.when);
    case "status":
      return printStatus(cell.status);
    case "drawing":
      return printRangeBar(cell.drawing, column.scale ?? [], cell.contested ? "contested" : null);
    case "empty":
      return html``;
  }
}

function classOf(column: Head): string | null {
  const names = [column.numeric && "num", column.scale !== null && "drawn", column.quiet && "small"].filter(
    (name) => name !== false,
  );
  return names.length === 0 ? null : names.join(" ");
}
