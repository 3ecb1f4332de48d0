import type { RecordPage } from "../view/record-page.ts";
import { idOf } from "../view/section-id.ts";
import { type Section, sectionsOf } from "../view/sections.ts";
import { printEvents, printTargets } from "./events.ts";
import { printFacts, printHeadline } from "./facts.ts";
import { type Html, html } from "./html.ts";
import { printKnownLine, printKnownLog } from "./known.ts";
import { printMargin } from "./margin.ts";
import { printQuarrel } from "./quarrel.ts";
import { printRecordHead } from "./record-head.ts";
import { printRelated } from "./related.ts";
import { printSources } from "./sources.ts";

/** The whole of a record's page below the navigation. */
export function printRecord(page: RecordPage): Html {
  const sections = sectionsOf(page);
  return html`${printRecordHead(page)}
<div class="record"><div>
${sections.map(
  (
    section,
  ) => html`<section class="sec" id="${idOf(section.title)}"><h2>${section.title}${section.note !== null && html`<small>${section.note}</small>`}</h2>
${printSection(page, section)}</section>`,
)}
</div>${printMargin(page, sections)}</div>`;
}

function printSection(page: RecordPage, section: Section): Html {
  switch (section.kind) {
    case "headline":
      return printHeadline(section.fact);
    case "facts":
      return printFacts(section.group);
    case "events":
      return printEvents(page.events);
    case "targets":
      return printTargets(page.targets);
    case "quarrels":
      return html`<div>${page.quarrels.map(printQuarrel)}</div>`;
    case "known":
      return html`${page.knownLine && printKnownLine(page.knownLine)}`;
    case "log":
      return printKnownLog(page.known, page.day === null ? page.claims : null);
    case "related":
      return printRelated(section.related);
    case "sources":
      return printSources(page.sources);
  }
}
