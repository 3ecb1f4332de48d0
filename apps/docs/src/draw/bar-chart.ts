import type { RangeDrawing } from "../view/range-drawing.ts";
import { element, type Markup, percent, text } from "./element.ts";
import { fitted, textShare, wrapped } from "./text-width.ts";

/** Rows on one scale, each with its words beside or above it; a row may have a heading of its own before it. */
export interface BarChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  /** Begins a group; null inside one. */
  readonly heading: string | null;
  readonly words: string;
  readonly marks: readonly BarMark[];
}

export interface BarMark {
  readonly key: string;
  readonly title: string;
  readonly drawing: RangeDrawing;
  readonly tone: "guided" | "spent" | "contested" | "first" | "second" | "third";
}

const headingHeight = 26;
const wordsHeight = 15;
const barHeight = 9;
const rowGap = 7;
const axis = 22;
const colours = {
  guided: "planned",
  spent: "pick",
  contested: "contested",
  first: "ink",
  second: "claim",
  third: "claim",
} as const;

export function drawBarChart(chart: BarChart): Markup {
  const rows: Markup[] = [];
  let y = 0;
  for (const { heading, words, marks } of chart.rows) {
    if (heading !== null) {
      y += headingHeight;
      rows.push(element("text", { x: 0, y: y - 6, class: "hh halo" }, text(fitted(heading, 14))));
    }
    const [only, ...more] = marks;
    const side = only !== undefined && more.length === 0 ? sideOf(only.drawing, words) : null;
    if (side === null) {
      for (const line of wrapped(words, 12)) {
        rows.push(element("text", { x: 0, y: y + 11, class: "halo" }, text(line)));
        y += wordsHeight;
      }
    } else {
      const { at, dx, anchor } = side;
      const place = { x: percent(at), y: y + barHeight, dx, "text-anchor": anchor, class: "halo" };
      rows.push(element("text", place, text(words)));
    }
    for (const mark of marks) rows.push(drawMark(mark, y));
    y += barHeight + rowGap;
  }
  const foot = y + 2;
  const { id } = chart;
  return element(
    "svg",
    { height: foot + axis, role: "img", "aria-labelledby": `${id}-t ${id}-d` },
    element("title", { id: `${id}-t` }, text(chart.title)),
    element("desc", { id: `${id}-d` }, text(chart.description)),
    ...chart.ticks.flatMap(({ at, text: word }) => [
      element("line", { x1: percent(at), x2: percent(at), y1: 0, y2: foot, class: "g" }),
      element(
        "text",
        { x: percent(at), y: foot + 16, "text-anchor": at < 1 ? "start" : at > 92 ? "end" : "middle", class: "ax" },
        text(word),
      ),
    ]),
    ...rows,
  );
}

interface Side {
  readonly at: number;
  readonly dx: number;
  readonly anchor: "start" | "end";
}

/** Where words stand beside a bar, on the side that has room on the narrowest page; null = above it. */
function sideOf(drawing: RangeDrawing, words: string): Side | null {
  const [from, to] = extentOf(drawing);
  const share = textShare(words, 12) + 5;
  if (to + share <= 100) return { at: to, dx: 9, anchor: "start" };
  return from - share >= 0 ? { at: from, dx: -9, anchor: "end" } : null;
}

function extentOf(drawing: RangeDrawing): [number, number] {
  switch (drawing.shape) {
    case "dot":
      return [drawing.at, drawing.at];
    case "bar":
    case "decade":
      return [drawing.from, drawing.to];
    case "floor":
      return [drawing.from, 100];
    case "ceiling":
      return [0, drawing.to];
    case "undisclosed":
      return [0, 100];
  }
}

function drawMark({ key, title, drawing, tone }: BarMark, y: number): Markup {
  const parts = drawShape(drawing, tone, y);
  return element("g", { class: colours[tone], "data-d": key }, element("title", {}, text(title)), ...parts);
}

function drawShape(drawing: RangeDrawing, tone: BarMark["tone"], y: number): Markup[] {
  const middle = y + barHeight / 2;
  switch (drawing.shape) {
    case "dot": {
      const halo = drawing.about ? [element("circle", { cx: percent(drawing.at), cy: middle, r: 8, class: "w2" })] : [];
      const style = tone === "guided" && !drawing.about ? "gl bgf" : "b";
      return [
        ...halo,
        element("circle", { cx: percent(drawing.at), cy: middle, r: drawing.about ? 3 : 4.5, class: style }),
      ];
    }
    case "bar": {
      const style = tone === "guided" || tone === "third" ? "o" : "b";
      const width = percent(Math.max(drawing.to - drawing.from, 0.3));
      return [element("rect", { x: percent(drawing.from), width, y, height: barHeight, class: style })];
    }
    case "decade":
      return [
        element("rect", {
          x: percent(drawing.from),
          width: percent(drawing.to - drawing.from),
          y,
          height: barHeight,
          class: "d",
        }),
      ];
    case "floor":
      return [
        element("line", { x1: percent(drawing.from), x2: "99%", y1: middle, y2: middle, class: "l" }),
        element("line", { x1: percent(drawing.from), x2: percent(drawing.from), y1: y, y2: y + barHeight, class: "l" }),
        element(
          "svg",
          { x: "99%", y: middle, width: 1, height: 1 },
          element("path", { d: "M-5-4 0 0-5 4", class: "l" }),
        ),
      ];
    case "ceiling":
      return [
        element("line", { x1: "0%", x2: percent(drawing.to), y1: middle, y2: middle, class: "l up" }),
        element("line", { x1: percent(drawing.to), x2: percent(drawing.to), y1: y, y2: y + barHeight, class: "l" }),
      ];
    case "undisclosed":
      return [element("line", { x1: "0%", x2: "100%", y1: middle, y2: middle, class: "d" })];
  }
}
