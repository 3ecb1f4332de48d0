import type { Quarrel, Side } from "../view/versus.ts";
import { type Html, html, separated } from "./html.ts";
import { printRangeBar, printScale } from "./range-bar.ts";
import { printLink } from "./text-link.ts";

/** The ways of putting one value: on one scale where they are numbers of one unit, else in equal columns. */
export function printQuarrel(quarrel: Quarrel): Html {
  const sides = quarrel.scale.length > 0 ? printDrawn(quarrel) : printColumns(quarrel.sides);
  return html`<div class="quarrel" id="quarrel-${quarrel.field}"><h3>${quarrel.label}</h3>
${sides}
<p class="why">${quarrel.why}</p></div>`;
}

function printDrawn({ sides, scale }: Quarrel): Html {
  return html`<ul class="ways">${sides.map((side) => html`<li><b>${side.text}</b> <span class="small">${printSpeakers(side)}; ${side.ground}</span>${side.drawing && printRangeBar(side.drawing, scale, side.chosen ? "pick" : null)}</li>`)}<li>${printScale(scale)}</li></ul>`;
}

function printColumns(sides: readonly Side[]): Html {
  return html`<div class="versus">${sides.map((side) => html`<div><span class="v">${side.text}</span>${printSpeakers(side)}<p class="why">${side.ground}</p></div>`)}</div>`;
}

function printSpeakers({ speakers }: Side): Html {
  return html`${separated(speakers.map(printLink), ", ")}`;
}
