import type { When } from "@ai-almanac/query";
import { element, join, type Markup, percent, text } from "./element.ts";
import { type Glyph, glyphClass, glyphHref } from "./glyph.ts";
import { fitted, textShare, textWidth, wrapped } from "./text-width.ts";
import { extentOf, type TimeScale } from "./time-scale.ts";

/** How a time is drawn: a sign for what happened, else a band whose outline tells what became of a plan. */
export type TimeStyle =
  | { readonly kind: "glyph"; readonly glyph: Glyph; readonly runs: boolean }
  | { readonly kind: "planned" | "missed" | "void" | "contested" | "span" };

export interface TimeMark {
  /** Joins the mark to its row in the table. */
  readonly key: string;
  /** The same words as the first cells of that row. */
  readonly title: string;
  readonly when: When;
  readonly style: TimeStyle;
  readonly contested: boolean;
  /** Printed beside the mark; null = the line's own words say it. */
  readonly label: string | null;
}

export interface TimeLine {
  readonly name: string;
  readonly state: string;
  readonly marks: readonly TimeMark[];
}

export interface TimeChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly scale: TimeScale;
  readonly lines: readonly TimeLine[];
  /** The day to which things are known: what runs is drawn up to it, and a rule marks it. Null = no rule. */
  readonly known: { readonly day: string; readonly text: string } | null;
}

const top = 18;
const axis = 22;
const laneHeight = 17;
const nameHeight = 18;
const lineGap = 12;
/** A sign takes this much of the narrowest picture, in per cent. */
const glyphShare = 5;

export function drawTimeChart(chart: TimeChart): Markup {
  const { id, scale } = chart;
  const laid = layLines(chart);
  const foot = laid.height;
  return element(
    "svg",
    { height: foot + axis, role: "img", "aria-labelledby": `${id}-t ${id}-d` },
    element("title", { id: `${id}-t` }, text(chart.title)),
    element("desc", { id: `${id}-d` }, text(chart.description)),
    ...scale.ticks.flatMap(({ at, text: word }) => [
      element("line", { x1: percent(at), x2: percent(at), y1: 16, y2: foot, class: "g" }),
      element("text", { x: percent(at), y: foot + 16, dx: 3, class: "ax" }, text(word)),
    ]),
    element("line", { x1: "100%", x2: "100%", y1: 16, y2: foot, class: "g" }),
    drawKnown(chart, foot),
    ...laid.lines,
  );
}

function drawKnown({ known, scale }: TimeChart, foot: number): Markup {
  if (known === null) return join([]);
  const at = scale.place(known.day);
  const anchor = at > 75 ? "end" : at < 25 ? "start" : "middle";
  return element(
    "svg",
    { class: "daymark", x: percent(at), y: 0, width: 1, height: foot },
    element("line", { y1: 14, y2: foot, class: "now" }),
    element("text", { y: 10, "text-anchor": anchor, class: "halo" }, text(known.text)),
  );
}

function layLines(chart: TimeChart): { lines: Markup[]; height: number } {
  const lines: Markup[] = [];
  let y = top + nameHeight;
  for (const line of chart.lines) {
    const isShort = textWidth(line.name, 14) + 8 + textWidth(line.state, 12) <= 288;
    const state = fitted(line.state, 12);
    for (const [index, words] of wrapped(line.name, 14).entries()) {
      if (index > 0) y += 17;
      lines.push(
        element(
          "text",
          { x: 0, y: y - 4, class: "halo" },
          element("tspan", { class: "hh" }, text(words)),
          isShort ? element("tspan", { dx: 8 }, text(state)) : join([]),
        ),
      );
    }
    if (!isShort && state !== "") {
      y += 15;
      lines.push(element("text", { x: 0, y: y - 4, class: "halo" }, text(state)));
    }
    const lanes = layLanes(line.marks, chart);
    for (const { mark, lane } of lanes) lines.push(drawMark(chart, mark, y + lane * laneHeight + 9));
    y += Math.max(1, ...lanes.map(({ lane }) => lane + 1)) * laneHeight + lineGap + nameHeight;
  }
  return { lines, height: y - nameHeight + 4 };
}

interface Laid {
  readonly mark: TimeMark;
  readonly lane: number;
}

/** Marks that would touch on a narrow page stand under each other; a mark with words of its own has a lane to itself. */
function layLanes(marks: readonly TimeMark[], chart: TimeChart): Laid[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const [from, to] = mark.label === null ? reach(mark, chart) : [0, 100];
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return { mark, lane };
  });
}

function reach(mark: TimeMark, { scale, known }: TimeChart): [number, number] {
  const { from, to } = extentOf(mark.when, scale);
  if (mark.style.kind === "glyph") {
    const at = placeOf(mark.when, scale);
    const until = mark.style.runs && known !== null ? scale.place(known.day) : at;
    const end = Math.max(until, to ?? at, at + glyphShare * (mark.contested ? 1.1 : 0.5));
    return [at - glyphShare * (from === null ? 1.5 : 0.5), end];
  }
  return [from ?? 0, to ?? 100];
}

/** A sign stands on the first day of its time; of an open beginning only the last day is known. */
function placeOf(when: When, scale: TimeScale): number {
  const { from, to } = extentOf(when, scale);
  return from ?? to ?? 0;
}

function drawMark(chart: TimeChart, mark: TimeMark, y: number): Markup {
  const title = element("title", {}, text(mark.title));
  const drawn = mark.style.kind === "glyph" ? drawGlyph(chart, mark, mark.style, y) : drawBand(chart, mark, y);
  const colour = mark.style.kind === "glyph" ? glyphClass(mark.style.glyph) : bandClass(mark);
  return element("g", { class: colour, "data-d": mark.key }, title, ...drawn, ...drawLabel(chart, mark, y));
}

function bandClass({ style, contested }: TimeMark): string {
  if (style.kind === "contested" || contested) return "contested";
  if (style.kind === "missed") return "delayed";
  return style.kind === "span" ? "claim" : "planned";
}

function drawGlyph(
  { scale, known }: TimeChart,
  { when, contested }: TimeMark,
  { glyph, runs }: { glyph: Glyph; runs: boolean },
  y: number,
): Markup[] {
  const { from, to } = extentOf(when, scale);
  const at = placeOf(when, scale);
  const parts: Markup[] = [];
  const until = runs && known !== null ? scale.place(known.day) : at;
  if (until > at) parts.push(band(at, until, y, "w2"));
  // Half-dates: as wide as what is not known.
  if (from !== null && to !== null && to - from > 1) parts.push(band(from, to, y, "w2"));
  if (from === null) {
    parts.push(
      element(
        "svg",
        { x: percent(at), y, width: 1, height: 1 },
        element("path", { d: "M-7 0H-17M-13-4-17 0-13 4", class: "gl" }),
      ),
    );
  }
  parts.push(element("use", { href: glyphHref(glyph), x: percent(at), y }));
  if (contested) {
    parts.push(element("text", { x: percent(at), y: y + 4, dx: 8, class: "nesvg halo" }, text("≠")));
  }
  return parts;
}

function drawBand({ scale }: TimeChart, { when, style }: TimeMark, y: number): Markup[] {
  const { from, to } = extentOf(when, scale);
  if (from === null && to === null) return [];
  if (to === null) return openBand(from as number, 99, from as number, "M-5-4 0 0-5 4", 99, y);
  if (from === null) return openBand(1, to, to, "M5-4 0 0 5 4", 1, y);
  switch (style.kind) {
    case "missed":
      return [band(from, to, y, "w2")];
    case "void":
      return [
        band(from, to, y, "d"),
        element("line", { x1: percent(from), x2: percent(to), y1: y, y2: y, class: "l" }),
      ];
    case "contested":
      return [
        element("rect", { x: percent(from), width: percent(to - from), y: y - 6, height: 12, fill: "url(#hatch)" }),
        band(from, to, y, "o"),
      ];
    case "span":
      return [band(from, to, y, "w2"), band(from, to, y, "o")];
    default:
      return [band(from, to, y, "o")];
  }
}

function band(from: number, to: number, y: number, style: string): Markup {
  return element("rect", {
    x: percent(from),
    width: percent(Math.max(to - from, 0.4)),
    y: y - 6,
    height: 12,
    class: style,
  });
}

function openBand(from: number, to: number, tick: number, arrow: string, arrowAt: number, y: number): Markup[] {
  return [
    element("line", { x1: percent(from), x2: percent(to), y1: y, y2: y, class: "l" }),
    element("line", { x1: percent(tick), x2: percent(tick), y1: y - 5, y2: y + 5, class: "l" }),
    element("svg", { x: percent(arrowAt), y, width: 1, height: 1 }, element("path", { d: arrow, class: "l" })),
  ];
}

/** Words beside their mark, on the side that has room on the narrowest page. */
function drawLabel({ scale }: TimeChart, mark: TimeMark, y: number): Markup[] {
  if (mark.label === null) return [];
  const { from, to } = extentOf(mark.when, scale);
  const isGlyph = mark.style.kind === "glyph";
  const start = isGlyph ? placeOf(mark.when, scale) : (from ?? 0);
  const end = isGlyph ? start : (to ?? 100);
  const gap = isGlyph ? (mark.contested ? 22 : 11) : 6;
  const left = isGlyph && from === null ? 22 : gap;
  const share = textShare(mark.label, 12) + 4;
  if (end + share <= 100) return [label(mark.label, end, gap, "start", y + 4)];
  if (start - share >= 0) return [label(mark.label, start, -left, "end", y + 4)];
  return [label(fitted(mark.label, 12), 0, 0, "start", y - 8)];
}

function label(content: string, at: number, dx: number, anchor: string, y: number): Markup {
  return element("text", { x: percent(at), y, dx, "text-anchor": anchor, class: "halo" }, text(content));
}
