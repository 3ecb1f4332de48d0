import type { Markup } from "../draw/element.ts";
import type { KnownByDay } from "../view/known-by-day.ts";
import { counted } from "../view/words.ts";
import { drawing, type Html, html, separated } from "./html.ts";
import { printStatus } from "./status.ts";
import { printLink } from "./text-link.ts";
import { printWhen } from "./when.ts";
import { printWhole } from "./whole.ts";

export function printKnownLine(line: Markup): Html {
  return html`<div>${drawing(line)}<p class="small">Each mark stands on the day that the public could read it, not on the day on which it happened. Reports that give only a month or a year count from its last day.</p></div>`;
}

/** Days of the log before the rest is left to the page of all claims. */
const daysShown = 16;

export function printKnownLog({ days }: KnownByDay, all: string | null): Html {
  const shown = all === null || days.length <= daysShown + 2 ? days : days.slice(-daysShown);
  const hidden = days.length - shown.length;
  return html`<ol class="log">${hidden > 0 && html`<li><span class="t">before</span><div><a href="${all}">${counted(hidden, "earlier day")}</a></div></li>`}${shown.map((day) => html`<li><time datetime="${day.day}">${day.words}</time><div>${day.status && html`${printStatus(day.status)} ${day.status.when && printWhen(day.status.when)}${day.statements.length > 0 && ". "}`}${printWhole(day.statements.join(". "))}${(day.statements.length > 0 || day.status !== null) && ". "}<span class="small">${separated(day.speakers.map(printLink), ", ")}</span></div></li>`)}</ol>`;
}
