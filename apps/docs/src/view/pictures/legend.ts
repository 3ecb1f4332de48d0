import { element, type Markup } from "../../draw/element.ts";
import { type Glyph, glyphClass, glyphHref } from "../../draw/glyph.ts";
import type { LegendKey } from "./picture.ts";

/** A sign and what it means. */
export interface LegendItem {
  readonly sign: Markup;
  readonly words: string;
}

export function legendItem(key: LegendKey): LegendItem {
  return items[key];
}

const glyph = (name: Glyph): Markup =>
  svg(element("use", { href: glyphHref(name), x: "50%", y: 6, class: glyphClass(name) }));
const box = (style: string, colour: string): Markup => svg(rect(style, colour));
const rect = (style: string, colour: string): Markup =>
  element("g", { class: colour }, element("rect", { x: "10%", width: "80%", y: 1, height: 10, class: style }));

function svg(...children: Markup[]): Markup {
  return element("svg", { height: 12, "aria-hidden": "true", class: "claim" }, ...children);
}

function line(x1: string, x2: string, y1: number, y2: number, style: string): Markup {
  return element("line", { x1, x2, y1, y2, class: style });
}

const items: Readonly<Record<LegendKey, LegendItem>> = {
  announced: { sign: glyph("diamond"), words: "announced" },
  planned: { sign: box("o", "planned"), words: "planned, somewhere in the band" },
  moved: { sign: box("w2", "delayed"), words: "target moved or missed" },
  void: {
    sign: svg(rect("d", "planned"), element("g", { class: "planned" }, line("10%", "90%", 6, 6, "l"))),
    words: "plan that is void",
  },
  contested: {
    sign: svg(
      element("rect", { x: "10%", width: "80%", y: 1, height: 10, fill: "url(#hatch)" }),
      rect("o", "contested"),
    ),
    words: "sources disagree",
  },
  by: {
    sign: svg(
      element("use", { href: "#gD", x: "70%", y: 6, class: "full" }),
      element(
        "svg",
        { x: "70%", y: 6, width: 1, height: 1 },
        element("path", { d: "M-7 0H-17M-13-4-17 0-13 4", class: "gl" }),
      ),
    ),
    words: "had happened by then",
  },
  half: { sign: glyph("half"), words: "in production, running" },
  full: { sign: glyph("full"), words: "released, deployed" },
  shelved: { sign: glyph("shelved"), words: "shelved, paused" },
  cancelled: { sign: glyph("cancelled"), words: "cancelled" },
  exact: { sign: svg(element("circle", { cx: "50%", cy: 6, r: 4, class: "b" })), words: "one number" },
  about: {
    sign: svg(
      element("circle", { cx: "50%", cy: 6, r: 6, class: "w2" }),
      element("circle", { cx: "50%", cy: 6, r: 3, class: "b" }),
    ),
    words: "about",
  },
  range: { sign: box("b", "claim"), words: "range" },
  floor: {
    sign: svg(
      line("20%", "90%", 6, 6, "l"),
      line("20%", "20%", 1, 11, "l"),
      element("svg", { x: "90%", y: 6, width: 1, height: 1 }, element("path", { d: "M-5-4 0 0-5 4", class: "l" })),
    ),
    words: "over",
  },
  ceiling: { sign: svg(line("10%", "80%", 6, 6, "l up"), line("80%", "80%", 1, 11, "l")), words: "up to" },
  decade: { sign: box("d", "claim"), words: "order of magnitude" },
  rivals: {
    sign: svg(element("circle", { cx: "50%", cy: 6, r: 4, class: "b contested" })),
    words: "sources disagree",
  },
  guided: { sign: box("o", "planned"), words: "guided" },
  spent: { sign: svg(element("circle", { cx: "50%", cy: 6, r: 4.5, class: "b pick" })), words: "spent" },
  into: { sign: box("fin", ""), words: "to the one with the most" },
  outOf: { sign: box("fout", ""), words: "from it" },
  other: { sign: box("fo", ""), words: "between others" },
  first: { sign: box("b", "ink"), words: "shown" },
  second: { sign: box("b", "claim"), words: "agreeing" },
  third: { sign: box("o", "claim"), words: "not shown" },
};
