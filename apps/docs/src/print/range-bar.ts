import type { RangeDrawing } from "../view/range-drawing.ts";
import { attribute, type Html, html } from "./html.ts";

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Where an open end is drawn to, in per cent. */
const arrow = 99;

export function printRangeBar(range: RangeDrawing, ticks: readonly Tick[], tone: "contested" | "pick" | null): Html {
  const grid = ticks.map(({ at }) => html`<line x1="${at}%" x2="${at}%" y1="1" y2="13" class="g"/>`);
  return html`<svg class="${tone === null ? "rb" : `rb ${tone}`}" height="14" aria-hidden="true">${grid}${shapeOf(range)}</svg>`;
}

function shapeOf(range: RangeDrawing): Html {
  switch (range.shape) {
    case "dot":
      return html`${range.about && html`<circle cx="${range.at}%" cy="7" r="7" class="w2"/>`}<circle cx="${range.at}%" cy="7" r="${range.about ? 3 : 4.5}" class="b"/>`;
    case "bar":
      return printBox(range.from, range.to, "b");
    case "decade":
      return printBox(range.from, range.to, "d");
    case "floor":
      return html`<line x1="${range.from}%" x2="${arrow}%" y1="7" y2="7" class="l"/><line x1="${range.from}%" x2="${range.from}%" y1="2" y2="12" class="l"/><svg x="${arrow}%" y="7" width="6" height="1"><path d="M-1-4 4 0-1 4" class="l"/></svg>`;
    case "ceiling":
      return html`<line x1="1%" x2="${range.to}%" y1="7" y2="7" class="l up"/><line x1="${range.to}%" x2="${range.to}%" y1="2" y2="12" class="l"/>`;
    case "undisclosed":
      return html`<line x1="0%" x2="100%" y1="7" y2="7" class="d"/>`;
  }
}

function printBox(from: number, to: number, name: "b" | "d"): Html {
  return html`<rect x="${from}%" width="${to - from}%" y="3.5" height="7" class="${name}"/>`;
}

/** The common scale of a column, printed in its head. */
export function printScale(ticks: readonly Tick[]): Html {
  const anchor = (at: number, index: number) => (index === 0 ? "start" : at === 100 ? "end" : "middle");
  return html`<svg class="rb" height="14" aria-hidden="true">${ticks.map(({ at, text }, index) => html`<text x="${at}%" y="12" text-anchor="${anchor(at, index)}"${attribute("class", anchor(at, index) === "middle" ? "mid" : null)}>${text}</text>`)}</svg>`;
}
