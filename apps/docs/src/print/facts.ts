import type { Fact, FactGroup } from "../view/facts.ts";
import { type Html, html } from "./html.ts";
import { printSourceMark } from "./source-mark.ts";
import { printValue, valueTag } from "./value.ts";

export function printFacts({ facts, missing }: FactGroup): Html {
  const silence =
    missing.length > 0 &&
    html`<div class="fact"><dt>${missing.join(", ")}</dt><dd class="empty">No source says.</dd></div>`;
  return html`<dl>${facts.map(printFact)}${silence}</dl>`;
}

function printFact(fact: Fact): Html {
  const tag = valueTag(fact.value);
  return html`<div class="fact"><dt title="${fact.description}">${fact.label}</dt><dd><${tag} class="v">${shownValue(fact)}${fact.contested && html` <span class="ne"><small>${fact.rivals.length > 0 ? `or ${fact.rivals.join("; ")}` : "contested"}</small></span>`}${fact.unconfirmed && html` <small class="mute">unconfirmed</small>`}</${tag}>${fact.ruling !== null && html`<span class="why">Ruling: ${fact.ruling}</span>`}${fact.source && printSourceMark(fact.source)}</dd></div>`;
}

function shownValue({ value, source }: Fact): Html {
  if (value !== null) return printValue(value);
  const isSetAside = source?.claims.some((claim) => claim.standing === "rejected") ?? false;
  return html`<span class="empty">${isSetAside ? "Set aside" : "Disputed"}</span>`;
}

/** The one value that a page is about, shown large. */
export function printHeadline(fact: Fact): Html {
  return html`<div><p class="big" title="${fact.description}">${fact.value === null ? html`<span class="empty">Set aside</span>` : printValue(fact.value)}${fact.contested && html` <span class="ne">contested</span>`}</p>
${fact.unconfirmed && html`<p class="small">Unconfirmed: it rests on an analyst or a rumour alone.</p>`}
${fact.ruling !== null && html`<p class="why"><b>Ruling.</b> ${fact.ruling}. It picks what is shown; the others stay.</p>`}
${fact.source && printSourceMark(fact.source)}</div>`;
}
