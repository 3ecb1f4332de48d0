import type { Quantity, When } from "@ai-almanac/query";
import { element, type Markup, percent, text } from "./element.ts";
import { fitted, textShare } from "./text-width.ts";
import { extentOf, type TimeScale } from "./time-scale.ts";

/** A sum of money at a time: across by when it was announced, up by how much, each tick ten times the one below. */
export interface MoneyMark {
  readonly key: string;
  readonly title: string;
  readonly when: When;
  readonly value: Quantity;
  readonly tone: "plain" | "contested" | "stopped";
  /** Printed beside the mark where there is room for it; null = never. */
  readonly label: string | null;
}

export interface MoneyChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly scale: TimeScale;
  /** The ends of the scale of values, powers of ten. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly marks: readonly MoneyMark[];
}

const top = 14;
const height = 460;
const strip = 34;
const axis = 22;
const classes = { plain: "claim", contested: "contested", stopped: "cancelled" } as const;

export function drawMoneyChart(chart: MoneyChart): Markup {
  const { id, scale, ticks } = chart;
  const foot = top + height + strip;
  const hasStrip = chart.marks.some(({ value }) => value.stated === "undisclosed");
  const end = hasStrip ? foot : top + height;
  return element(
    "svg",
    { height: end + axis, role: "img", "aria-labelledby": `${id}-t ${id}-d` },
    element("title", { id: `${id}-t` }, text(chart.title)),
    element("desc", { id: `${id}-d` }, text(chart.description)),
    ...scale.ticks.flatMap(({ at, text: word }) => [
      element("line", { x1: percent(at), x2: percent(at), y1: top, y2: end, class: "g" }),
      element("text", { x: percent(at), y: end + 16, dx: 3, class: "ax" }, text(word)),
    ]),
    ...ticks.flatMap(({ value, text: word }) => [
      element("line", { x1: "0%", x2: "100%", y1: rise(chart, value), y2: rise(chart, value), class: "g" }),
      element("text", { x: 0, y: rise(chart, value) - 4, class: "halo ax" }, text(word)),
    ]),
    ...(hasStrip ? [element("text", { x: 0, y: foot - 12, class: "halo ax" }, text("undisclosed"))] : []),
    ...chart.marks.map((mark) => drawMark(chart, mark)),
    ...drawLabels(chart),
  );
}

function rise({ from, to }: MoneyChart, value: number): number {
  const share = Math.log10(Math.min(Math.max(value, from), to) / from) / Math.log10(to / from);
  return top + height * (1 - share);
}

function middle({ scale }: MoneyChart, when: When): { at: number; from: number; to: number } {
  const extent = extentOf(when, scale);
  const from = extent.from ?? extent.to ?? 0;
  const to = extent.to ?? from;
  return { from, to, at: (from + to) / 2 };
}

function drawMark(chart: MoneyChart, mark: MoneyMark): Markup {
  const { at, from, to } = middle(chart, mark.when);
  const x = percent(at);
  const parts = drawValue(chart, mark, x);
  // As wide as what is not known of the day.
  if (to - from > 1) {
    const y = anchor(chart, mark.value);
    parts.push(element("line", { x1: percent(from), x2: percent(to), y1: y, y2: y, class: "thin" }));
  }
  if (mark.tone === "stopped") parts.push(element("use", { href: "#gX", x, y: anchor(chart, mark.value) - 14 }));
  return element(
    "g",
    { class: classes[mark.tone], "data-d": mark.key },
    element("title", {}, text(mark.title)),
    ...parts,
  );
}

/** The bound that was stated, where words and marks are tied to. */
function anchor(chart: MoneyChart, { min, max, stated }: Quantity): number {
  if (stated === "undisclosed") return top + height + strip - 16;
  return rise(chart, (max !== null && min !== null ? max : (min ?? max)) ?? chart.from);
}

function drawValue(chart: MoneyChart, { value }: MoneyMark, x: string): Markup[] {
  const { min, max, stated } = value;
  if (stated === "undisclosed") {
    const y = anchor(chart, value);
    return [element("line", { x1: x, x2: x, y1: y - 5, y2: y + 5, class: "l up" })];
  }
  if (stated === "magnitude" && min !== null && max !== null) {
    const [low, high] = [rise(chart, min), rise(chart, max)];
    return [column(x, high, low, "d", 7)];
  }
  if (min !== null && max !== null) {
    const [low, high] = [rise(chart, min), rise(chart, max)];
    if (low - high > 3) return [column(x, high, low, "b", 7)];
    const halo = stated === "about" ? [element("circle", { cx: x, cy: high, r: 7, class: "w2" })] : [];
    return [...halo, element("circle", { cx: x, cy: high, r: stated === "about" ? 3 : 4, class: "b" })];
  }
  if (min !== null) return openLine(x, rise(chart, min), Math.max(rise(chart, min) - 60, top), "M-4 5 0 0 4 5");
  if (max !== null) return cappedLine(x, rise(chart, max), Math.min(rise(chart, max) + 60, top + height));
  return [];
}

function column(x: string, high: number, low: number, style: string, width: number): Markup {
  return element(
    "svg",
    { x, y: high, width: 1, height: low - high },
    element("rect", { x: -width / 2, width, y: 0, height: Math.max(low - high, 2), class: style }),
  );
}

/** Over: a tick at what was stated, a line upwards, an arrow; its length means nothing. */
function openLine(x: string, from: number, to: number, arrow: string): Markup[] {
  return [
    element("line", { x1: x, x2: x, y1: from, y2: to, class: "l" }),
    element("svg", { x, y: from, width: 1, height: 1 }, element("path", { d: "M-5 0H5", class: "l" })),
    element("svg", { x, y: to, width: 1, height: 1 }, element("path", { d: arrow, class: "l" })),
  ];
}

/** Up to: a tick at what was stated, a dashed line downwards. */
function cappedLine(x: string, from: number, to: number): Markup[] {
  return [
    element("line", { x1: x, x2: x, y1: from, y2: to, class: "l up" }),
    element("svg", { x, y: from, width: 1, height: 1 }, element("path", { d: "M-5 0H5", class: "l" })),
  ];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly high: number;
  readonly low: number;
}

/** The room that a mark itself takes. */
function boxOf(chart: MoneyChart, { when, value }: MoneyMark): Box {
  const { at } = middle(chart, when);
  const y = anchor(chart, value);
  const [left, right] = [at - 0.7, at + 0.7];
  if (value.min !== null && value.max !== null && value.stated !== "undisclosed") {
    return { left, right, high: y - 5, low: Math.max(rise(chart, value.min), y + 5) };
  }
  return { left, right, high: value.min === null ? y - 3 : y - 62, low: value.min === null ? y + 62 : y + 3 };
}

/** Words of the largest first, each where it touches no other; the rest are told by the table. */
function drawLabels(chart: MoneyChart): Markup[] {
  const marks = chart.marks.map((mark) => boxOf(chart, mark));
  const taken: Box[] = [];
  return chart.marks.flatMap((mark, index) => {
    if (mark.label === null) return [];
    const others = marks.filter((_, other) => other !== index);
    const { at } = middle(chart, mark.when);
    const y = anchor(chart, mark.value) + 4;
    const share = textShare(mark.label, 12) * 0.3;
    for (const [anchorWord, left, right, dx] of [
      ["end", at - share - 1, at, -9],
      ["start", at, at + share + 1, 9],
    ] as const) {
      const box = { left, right, high: y - 11, low: y + 3 };
      if (left < 4 || right > 100 || [...taken, ...others].some((other) => touches(box, other))) continue;
      taken.push(box);
      const words = text(fitted(mark.label, 12));
      return [element("text", { x: percent(at), y, dx, "text-anchor": anchorWord, class: "halo wide" }, words)];
    }
    return [];
  });
}

function touches(a: Box, b: Box): boolean {
  return a.high < b.low && b.high < a.low && a.left < b.right && b.left < a.right;
}
