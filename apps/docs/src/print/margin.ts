import type { RecordPage } from "../view/record-page.ts";
import { idOf } from "../view/section-id.ts";
import type { Section } from "../view/sections.ts";
import { type Html, html } from "./html.ts";
import { printLink } from "./text-link.ts";

/** What is on the page, what the record is called, and how to mend it. Twins tell all that is known: a past day has none. */
export function printMargin(page: RecordPage, sections: readonly Section[]): Html {
  const { record, dataset, contribute, sameAs } = page;
  const twins =
    page.day === null &&
    html`<li><a href="${contribute.json}">JSON</a> · <a href="${page.markdown}">Markdown</a> · <a href="${page.claims}">all claims</a></li>`;
  return html`<aside class="margin" aria-label="About this page"><nav class="toc" aria-label="On this page"><h2>On this page</h2><ul>${sections.map(({ title }) => html`<li><a href="#${idOf(title)}">${title}</a></li>`)}</ul></nav>
<h2>This record</h2><ul><li><code data-copy>${record.id}</code></li><li>in <code>@ai-almanac/${dataset.name}</code></li>${twins}${sameAs.map((link) => html`<li>${printLink(link)}</li>`)}${page.feed !== null && html`<li><a href="${page.feed}">Follow ${record.name} (Atom)</a></li>`}</ul>
${page.compare !== null && html`<h2>Beside others</h2><ul><li><a href="${page.compare}">Compare it</a></li></ul>`}
<div class="do"><h2>Improve it</h2><ul><li><a href="${contribute.edit}">Edit this record</a></li><li><a href="${contribute.report}">Report a mistake</a></li>${page.day === null && html`<li><details><summary>Cite it</summary><p>${page.citation}</p></details></li>`}</ul></div></aside>`;
}
