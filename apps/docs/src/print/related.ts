import type { PeopleFlow } from "../view/people-flows.ts";
import type { RelatedSection } from "../view/related.ts";
import { enumerate } from "../view/words.ts";
import { type Html, html } from "./html.ts";
import { printFigureWithin } from "./picture.ts";
import { printTable } from "./table.ts";
import { printLink } from "./text-link.ts";

export function printRelated({ total, flows, figure, table, all }: RelatedSection): Html {
  return html`<div>${total && printTotal(total)}${flows.length > 1 && printFlows(flows)}${figure && printFigureWithin(figure)}<div class="scroll">${printTable(table)}</div>${all && html`<p class="more">${printLink(all)}</p>`}</div>`;
}

function printTotal({ amounts, why }: NonNullable<RelatedSection["total"]>): Html {
  return html`${amounts.length > 0 && html`<p class="big">${amounts[0]}${amounts.length > 1 && html` <small>and ${enumerate(amounts.slice(1))}</small>`}</p>`}<p class="why">${why}</p>`;
}

function printFlows(flows: readonly PeopleFlow[]): Html {
  return html`<ul class="flows">${flows.map(({ other, count, share }) => html`<li><span>${other && printLink(other)}</span><b>${count}</b><svg height="8" aria-hidden="true"><rect width="${share}%" height="8" class="b"/></svg></li>`)}</ul>`;
}
