import type { SourceLine } from "../view/source-lines.ts";
import { type Html, html } from "./html.ts";
import { printWhole } from "./whole.ts";

export function printSources(sources: readonly SourceLine[]): Html {
  return html`<ol class="log sources">${sources.map((source) => html`<li><span class="t">${source.published ?? "no date"}</span><div>${source.href === null ? source.title : html`<a href="${source.href}">${source.title}</a>`} <span class="small">${source.publisher}, read ${printWhole(source.read)}${source.address !== null && html`; <a class="n" href="${source.address}">the page itself</a>`}</span></div></li>`)}</ol>`;
}
