import { type RecordPage, sourceCount } from "../view/record-page.ts";
import { counted } from "../view/words.ts";
import { printBreadcrumb } from "./breadcrumb.ts";
import { type Html, html } from "./html.ts";
import { printLede } from "./lede.ts";
import { printStatus } from "./status.ts";
import { printWhen } from "./when.ts";

export function printRecordHead(page: RecordPage): Html {
  const { record, status, unconfirmed, about, contestedCount } = page;
  return html`${printBreadcrumb(page.crumbs, record.name)}
<header class="head"><h1>${page.heading}</h1>
${printLede(page.lede)}
<p class="meta">${status && html`<span>${printStatus(status)}${status.when && html` ${printWhen(status.when)}`}</span>`}${unconfirmed && html`<span>${unconfirmed.word} ${printWhen(unconfirmed.when)}</span>`}${about.map((words) => html`<span>${words}</span>`)}${contestedCount > 0 && html`<a class="ne" href="#where-sources-disagree">${counted(contestedCount, "field")} contested</a>`}<a href="#sources">${sourceCount(page)}</a></p></header>`;
}
