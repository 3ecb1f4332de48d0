import type { CompareRow, Comparison } from "../view/compare/comparison.ts";
import { drawRanges } from "../view/range-drawing.ts";
import { Html, html } from "./html.ts";
import { printRangeBar } from "./range-bar.ts";

/** The table of a comparison; a reader with a script can take columns out again. */
export function printComparison({ columns, sections }: Comparison, removable: boolean): Html {
  const heads = columns.map(
    ({ id, name, href }) =>
      html`<th scope="col"><a href="${href}">${name}</a>${removable && html` <button type="button" data-remove="${id}" aria-label="Take ${name} out">×</button>`}</th>`,
  );
  const names = columns.map((column) => column.name);
  return html`<table class="stack compared"><caption class="vh">${names.join(" beside ")}</caption><thead><tr><th scope="col"><span class="vh">Field</span></th>${heads}</tr></thead>${sections.map(
    ({ title, rows }) =>
      html`<tbody><tr class="part"><th scope="rowgroup" colspan="${columns.length + 1}">${title}</th></tr>${rows.map((row) => printRow(row, names))}</tbody>`,
  )}</table>`;
}

function printRow({ label, cells }: CompareRow, names: readonly string[]): Html {
  const quantities = cells.map((cell) => cell?.quantity ?? null);
  const stated = quantities.filter((quantity) => quantity !== null);
  const drawn = stated.length > 1 ? drawRanges(stated) : null;
  const printed = cells.map((cell, index) => {
    if (cell === null)
      return html`<td data-l="${names[index]}"><span class="empty">–<span class="vh"> no source says</span></span></td>`;
    const quantity = quantities[index];
    const drawing = quantity ? drawn?.drawings[stated.indexOf(quantity)] : undefined;
    const bar = drawing && printRangeBar(drawing, drawn?.ticks ?? [], cell.contested ? "contested" : null);
    return html`<td data-l="${names[index]}">${new Html(cell.html)}${bar}</td>`;
  });
  const end = drawn?.ticks.at(-1);
  return html`<tr><th scope="row">${label}${end && html`<span class="small mute">bars: 0 to ${end.text}</span>`}</th>${printed}</tr>`;
}
