import { element, type Markup, percent, text } from "./element.ts";

/** A band between two ends, as high as its count. */
export interface FlowBand {
  readonly key: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface FlowChart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What stands over the two columns. */
  readonly heads: readonly [string, string];
  /** The one end that the chart is about, on either side; null = none. */
  readonly subject: string | null;
  readonly bands: readonly FlowBand[];
  /** Pixels for one. */
  readonly unit: number;
}

const top = 22;
const gap = 14;
/** Where the columns stand, in per cent: the rest of the width is for their names. */
const left = 34;
const right = 64;
/** The least distance of two names. */
const nameHeight = 20;

interface Node {
  readonly name: string;
  readonly count: number;
  readonly lines: readonly string[];
  y: number;
  height: number;
  /** How far its bands have filled it. */
  filled: number;
}

export function drawFlowChart(chart: FlowChart): Markup {
  const sources = nodes(chart, "from");
  const targets = nodes(chart, "to");
  const height = Math.max(bottom(sources), bottom(targets)) + 6;
  const orderOf = (list: readonly Node[]) => new Map(list.map((node, index) => [node.name, index]));
  const [fromOrder, toOrder] = [orderOf(sources), orderOf(targets)];
  const place = (order: ReadonlyMap<string, number>, name: string) => order.get(name) ?? 0;
  const bands = chart.bands.toSorted(
    (a, b) => place(fromOrder, a.from) - place(fromOrder, b.from) || place(toOrder, a.to) - place(toOrder, b.to),
  );
  // Bands leave in the order of where they go, and arrive in the order of where they come from.
  const arrivals = bands.toSorted(
    (a, b) => place(toOrder, a.to) - place(toOrder, b.to) || place(fromOrder, a.from) - place(fromOrder, b.from),
  );
  const startOf = fill(bands, sources, "from", chart.unit);
  const endOf = fill(arrivals, targets, "to", chart.unit);
  const { id } = chart;
  return element(
    "svg",
    { height, role: "img", "aria-labelledby": `${id}-t ${id}-d`, class: "flow" },
    element("title", { id: `${id}-t` }, text(chart.title)),
    element("desc", { id: `${id}-d` }, text(chart.description)),
    element("text", { x: 0, y: 10 }, text(chart.heads[0])),
    element("text", { x: "100%", y: 10, "text-anchor": "end" }, text(chart.heads[1])),
    element(
      "svg",
      {
        x: percent(left),
        width: percent(right - left),
        y: 0,
        height,
        viewBox: `0 0 100 ${Math.round(height)}`,
        preserveAspectRatio: "none",
      },
      ...bands.map((band) => drawBand(chart, band, startOf.get(band.key) ?? 0, endOf.get(band.key) ?? 0)),
    ),
    ...sources.flatMap((node) => drawNode(node, left, "end")),
    ...targets.flatMap((node) => drawNode(node, right, "start")),
  );
}

function nodes({ bands, unit }: FlowChart, side: "from" | "to"): Node[] {
  const counts = new Map<string, number>();
  for (const band of bands) counts.set(band[side], (counts.get(band[side]) ?? 0) + band.count);
  const sorted = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  let y = top;
  return sorted.map(([name, count]) => {
    const lines = linesOf(name);
    const height = count * unit;
    const own = Math.max(height, nameHeight + (lines.length - 1) * 16 - gap + 4);
    const node = { name, count, lines, y: y + (own - height) / 2, height, filled: 0 };
    y += own + gap;
    return node;
  });
}

function bottom(list: readonly Node[]): number {
  const last = list.at(-1);
  return last === undefined ? top : last.y + last.height + 12;
}

function fill(
  bands: readonly FlowBand[],
  list: readonly Node[],
  side: "from" | "to",
  unit: number,
): Map<string, number> {
  const byName = new Map(list.map((node) => [node.name, node]));
  return new Map(
    bands.map((band) => {
      const node = byName.get(band[side]) as Node;
      const start = node.y + node.filled;
      node.filled += band.count * unit;
      return [band.key, start];
    }),
  );
}

function drawBand({ unit, subject }: FlowChart, band: FlowBand, start: number, end: number): Markup {
  const high = band.count * unit - 1;
  const [a, b] = [Math.round(start * 10) / 10, Math.round(end * 10) / 10];
  const path = `M0 ${a}C45 ${a} 55 ${b} 100 ${b}V${b + high}C55 ${b + high} 45 ${a + high} 0 ${a + high}Z`;
  const tone = band.to === subject ? "fin" : band.from === subject ? "fout" : "fo";
  return element("path", { class: tone, d: path, "data-d": band.key }, element("title", {}, text(band.title)));
}

function drawNode({ y, height, lines, count }: Node, at: number, anchor: "start" | "end"): Markup[] {
  const dx = anchor === "end" ? -8 : 8;
  const first = y + height / 2 + 4 - ((lines.length - 1) * 16) / 2;
  const words = lines.map((line, index) =>
    element("tspan", { x: percent(at), dx, dy: index === 0 ? 0 : 16, class: "hh" }, text(line)),
  );
  return [
    element("rect", {
      x: percent(at),
      y,
      width: 3,
      height: Math.max(height - 1, 1),
      class: "gf",
      transform: anchor === "end" ? "translate(-3)" : null,
    }),
    element(
      "text",
      { x: percent(at), y: first, "text-anchor": anchor },
      ...words,
      element("tspan", { dx: 5 }, text(String(count))),
    ),
  ];
}

/** Broken so that a name fits beside its column on the narrowest page. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 10) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > 13 ? `${word.slice(0, 12)}…` : word);
  }
  return lines.slice(0, 3);
}
