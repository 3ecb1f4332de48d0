import type { EventLine } from "../view/events.ts";
import type { TargetLine } from "../view/targets.ts";
import { type Html, html } from "./html.ts";
import { printSourceMark } from "./source-mark.ts";
import { contestedSign, printStatus } from "./status.ts";
import { printLink } from "./text-link.ts";
import { printWhen } from "./when.ts";

export function printEvents(events: readonly EventLine[]): Html {
  return html`<dl>${events.map((event) => html`<div class="fact"><dt>${printWhen(event.when)}</dt><dd><span class="v">${printStatus(event)}${event.as !== null && ` as ${event.as}`}${event.with && html` with ${printLink(event.with)}`}</span>${event.source && printSourceMark(event.source)}</dd></div>`)}</dl>`;
}

export function printTargets(targets: readonly TargetLine[]): Html {
  return html`<dl>${targets.map((target) => html`<div class="fact"><dt>${target.word}</dt><dd><div class="v">${target.contested && contestedSign}<ol class="slips">${target.history.map((step) => printStep(step, target))}</ol>${target.moved !== null && html`<span class="st delayed">${target.moved}</span>`}${target.outcome !== null && html`<small>${target.outcome}</small>`}</div>${target.source && printSourceMark(target.source)}</dd></div>`)}</dl>`;
}

/** What does not hold any more is struck. */
function printStep(step: TargetLine["history"][number], { outcome }: TargetLine): Html {
  const when = printWhen(step.target);
  const holds = step.isLast && outcome === null;
  return html`<li>${holds ? when : html`<s>${when}</s>`} <small class="mute n">known ${step.known}</small></li>`;
}
