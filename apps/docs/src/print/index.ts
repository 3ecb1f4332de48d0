import { type IndexRow, type IndexView, pageSize } from "../table/index-view.ts";
import { attribute, type Html, html } from "./html.ts";
import { printTable } from "./table.ts";

/** What readers choose by. Without script the form is not shown, and the pages below hold every row. */
export function printFilters({ facets, rows }: IndexView, name: string): Html {
  const doubt = rows.some((row) => row.contested);
  return html`<form class="filters" method="get" aria-label="Filter ${name.toLowerCase()}" data-filters><label>Find<input type="search" name="q" size="14" autocomplete="off"></label>${facets.filter(({ options }) => options.length > 1).map(({ key, label, options }) => html`<label>${label}<select name="${key}"><option value="">any</option>${options.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}</select></label>`)}${doubt && html`<label class="tick"><input type="checkbox" name="contested" value="1">contested only</label>`}<button type="submit" class="vh" tabindex="-1">Apply</button><output aria-live="polite">${rows.length.toLocaleString("en-US")} shown</output></form>`;
}

/** One page of rows. */
export function printIndexTable(index: IndexView, name: string, rows: readonly IndexRow[]): Html {
  const table = { caption: name, columns: index.columns, rows: rows.map((row) => row.cells) };
  return printTable(table, index.ordered ?? { label: "", direction: "ascending" });
}

/** @param address - of a page by its number */
export function printPages(count: number, page: number, address: (page: number) => string, size = pageSize): Html {
  const pages = Math.ceil(count / size);
  if (pages < 2) return html``;
  const [first, last] = [(page - 1) * size + 1, Math.min(count, page * size)];
  const words = `${first.toLocaleString("en-US")}–${last.toLocaleString("en-US")} of ${count.toLocaleString("en-US")}`;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return html`<nav class="pages" aria-label="Pages"><span>${words}</span><ul>${numbers.map((number) => html`<li><a href="${address(number)}"${attribute("aria-current", number === page && "page")} aria-label="Page ${number}">${number}</a></li>`)}</ul></nav>`;
}
