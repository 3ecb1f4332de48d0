import type { KnownByDay } from "../view/known-by-day.ts";
import { element, type Markup, percent, text } from "./element.ts";
import { glyphClass, glyphHref } from "./glyph.ts";
import { textShare } from "./text-width.ts";

export interface KnownLine {
  /** The question that it answers. */
  readonly title: string;
  readonly known: KnownByDay;
  /** The last day of the data. */
  readonly latest: string;
  /** The day that is shown. */
  readonly day: string;
}

const height = 78;
const axis = 32;
const foot = 62;

/** What a reader could have known, by day: a line for each status, a tick for each day on which something was said. */
export function drawKnownLine({ title, known, latest, day }: KnownLine): Markup {
  const scale = monthScale(known.spans[0]?.from ?? latest, latest);
  const now = scale.place(day);
  const spans = known.spans.map((span, index) => ({
    ...span,
    at: scale.place(span.from),
    end: index + 1 < known.spans.length ? scale.place(known.spans[index + 1]?.from ?? day) : now,
  }));
  const description = [
    ...spans.map((span) => `${span.word} from ${span.from}`),
    `said on ${known.said.length === 1 ? "one day" : `${known.said.length} days`}`,
  ].join("; ");
  return element(
    "svg",
    { height, role: "img", "aria-labelledby": "known-t known-d" },
    element("title", { id: "known-t" }, text(title)),
    element("desc", { id: "known-d" }, text(`${description}.`)),
    ...scale.ticks.flatMap((tick) => [
      element("line", { x1: percent(tick.at), x2: percent(tick.at), y1: 0, y2: foot, class: "g" }),
      element("text", { x: percent(tick.at), y: height - 4, dx: tick.at === 0 ? 0 : 3 }, text(tick.text)),
    ]),
    element(
      "g",
      { class: "claim" },
      element("line", { x1: "0%", x2: percent(spans[0]?.at ?? 0), y1: axis, y2: axis, class: "d" }),
      ...known.said.map((said) => {
        const at = percent(scale.place(said));
        return element("line", { x1: at, x2: at, y1: axis - 4, y2: axis + 4, class: "l" });
      }),
    ),
    ...spans.map((span) =>
      element(
        "g",
        { class: span.mark === null ? "claim" : glyphClass(span.mark) },
        element("line", { x1: percent(span.at), x2: percent(span.end), y1: axis, y2: axis, class: "l" }),
        ...(span.mark === null ? [] : [element("use", { href: glyphHref(span.mark), x: percent(span.at), y: axis })]),
      ),
    ),
    ...labels(spans),
    element("line", { x1: percent(now), x2: percent(now), y1: 0, y2: foot, class: "now" }),
  );
}

/** Above and below the line by turns; a word that would touch the one before on its side is left to the table. */
function labels(spans: readonly { readonly at: number; readonly word: string }[]): Markup[] {
  const ends = [0, 0];
  return spans.flatMap((span, index) => {
    const side = index % 2;
    const width = textShare(span.word, 12);
    const isRight = span.at + width > 100;
    const start = isRight ? span.at - width : span.at;
    if (start < (ends[side] ?? 0)) return [];
    ends[side] = start + width + 2;
    return element(
      "text",
      {
        x: percent(span.at),
        y: side === 0 ? axis - 13 : axis + 24,
        class: "halo",
        "text-anchor": isRight ? "end" : null,
      },
      text(span.word),
    );
  });
}

const dayLength = 86_400_000;
const months = ["Jan", "Apr", "Jul", "Oct"];

/** From the beginning of the quarter before the first day to the last one; ticks at quarters, or years where those are many. */
function monthScale(first: string, latest: string) {
  const start = quarterBefore(first);
  const [from, to] = [Date.parse(start), Date.parse(latest) + dayLength];
  const place = (day: string) => Math.min(100, Math.max(0, ((Date.parse(day) - from) / (to - from)) * 100));
  const quarters: string[] = [];
  for (let day = start; day <= latest; day = shiftMonths(day, 3)) quarters.push(day);
  const isLong = quarters.length > 6;
  const shown = isLong ? quarters.filter((day, index) => index === 0 || day.slice(5, 7) === "01") : quarters;
  const step = isLong && shown.length > 6 ? Math.ceil(shown.length / 6) : 1;
  const ticks = shown
    .filter((_, index) => index % step === 0)
    .map((day, index) => ({ at: place(day), text: tickText(day, index === 0 || day.slice(5, 7) === "01", isLong) }))
    .filter(({ at }, index, all) => at < 92 && (index !== 0 || (all[1]?.at ?? 100) > 14));
  return { place, ticks };
}

function tickText(day: string, withYear: boolean, isLong: boolean): string {
  const year = day.slice(0, 4);
  if (isLong && day.slice(5, 7) === "01") return year;
  const month = months[(Number(day.slice(5, 7)) - 1) / 3];
  return withYear ? `${month} ${year}` : `${month}`;
}

function quarterBefore(day: string): string {
  const month = Number(day.slice(5, 7));
  const start = `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
  return start === day || Date.parse(day) - Date.parse(start) < 20 * dayLength ? shiftMonths(start, -3) : start;
}

function shiftMonths(day: string, by: number): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 10);
}
