import { pathTo } from "../view/paths.ts";
import { legendItem } from "../view/pictures/legend.ts";
import type { Figure, Picture, PictureCell, PictureTable } from "../view/pictures/picture.ts";
import { printBreadcrumb } from "./breadcrumb.ts";
import { attribute, drawing, type Html, html, separated } from "./html.ts";
import { printLede } from "./lede.ts";
import { printKind } from "./source-mark.ts";
import { contestedSign } from "./status.ts";
import { printLink } from "./text-link.ts";

/** The whole of a picture's page below the navigation: the question, the answer, figures, each with its table. */
export function printPicture({ question, lede, name, figures, notes, notesBeside }: Picture): Html {
  const paragraphs = notes.map((note) => html`<p class="why">${note}</p>`);
  return html`${printBreadcrumb([{ text: "Pictures", href: pathTo("pictures/") }], name)}
<header class="head"><h1>${question}</h1>${printLede(lede)}</header>
${figures.map((figure, index) => html`<section class="pic" id="figure-${figure.id}">${index === 0 && notesBeside ? printBeside(figure, notes) : printFigure(figure)}${figure.table.rows.length > 0 && printPictureTable(figure.table)}</section>`)}
${!notesBeside && paragraphs}`;
}

function printBeside(figure: Figure, notes: readonly string[]): Html {
  return html`<div class="beside">${printFigure(figure)}<div class="aside"><h2>Read with care</h2>${notes.map((note) => html`<p>${note}</p>`)}</div></div>`;
}

/** A figure inside another page's section; its table is folded away beneath it. */
export function printFigureWithin(figure: Figure): Html {
  return html`${printFigure(figure, "h3")}<details class="as-table"><summary>The same as a table</summary>${printPictureTable(figure.table)}</details>`;
}

function printFigure({ question, note, drawing: drawn, empty, legend }: Figure, level: "h2" | "h3" = "h2"): Html {
  const heading = level === "h2" ? html`<h2>${question}</h2>` : html`<h3>${question}</h3>`;
  const items = legend.map(legendItem);
  const keys =
    items.length > 0 &&
    html`<p class="legend">${items.map(({ sign, words }) => html`<span>${drawing(sign)}${words}</span>`)}</p>`;
  return html`<figure class="fig"><figcaption>${heading}${note !== null && html`<p>${note}</p>`}</figcaption>
${drawn === null ? empty !== null && html`<p class="empty">${empty}</p>` : html`${drawing(drawn)}${keys}`}</figure>`;
}

function printPictureTable({ caption, columns, rows }: PictureTable): Html {
  const heads = columns.map(
    (column) => html`<th scope="col"${attribute("class", column.numeric ? "num" : null)}>${column.label}</th>`,
  );
  return html`<div class="scroll"><table class="stack data"><caption>${caption}</caption><thead><tr>${heads}</tr></thead>
<tbody>${rows.map((row) => html`<tr data-d="${row.key}">${row.cells.map((cell, index) => printCell(cell, index, columns[index]))}</tr>`)}</tbody></table></div>`;
}

function printCell(cell: PictureCell, index: number, column: PictureTable["columns"][number] | undefined): Html {
  const link = { text: cell.text, href: cell.href ?? null };
  if (index === 0) return html`<th scope="row">${printLink(link)}</th>`;
  const names = [column?.numeric && "num", cell.quiet && "small"].filter(Boolean).join(" ");
  const isNamed = column?.numeric || column?.label === "Known";
  const label = isNamed && cell.text !== "" ? column.label.toLowerCase() : null;
  return html`<td${attribute("class", names === "" ? null : names)}${attribute("data-l", label)}>${cell.contested && contestedSign}${wordsOf(cell)}${cell.ground && html` ${printKind(cell.ground)}`}</td>`;
}

function wordsOf(cell: PictureCell): Html {
  if (cell.items) return html`${separated(cell.items.map(printLink), ", ")}`;
  if (cell.mark) return html`<span class="st ${cell.mark}">${cell.text}</span>`;
  return printLink({ text: cell.text, href: cell.href ?? null });
}
