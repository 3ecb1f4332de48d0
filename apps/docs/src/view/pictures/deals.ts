import { bounds, formatQuantity, type Quantity, type When } from "@ai-almanac/query";
import { drawMoneyChart, type MoneyMark } from "../../draw/money-chart.ts";
import { timeScale } from "../../draw/time-scale.ts";
import type { AnyRecord, Library } from "../../library/library.ts";
import { eventTime } from "../event-time.ts";
import { recordPath } from "../paths.ts";
import { recordEntries } from "../record-claims.ts";
import { recordDate } from "../record-date.ts";
import { viewStatus } from "../status-line.ts";
import { counted, inWords } from "../words.ts";
import { partiesOf } from "./parties-of.ts";
import { type Figure, type LegendKey, type Picture, type PictureCell, type PictureRow, titleOf } from "./picture.ts";
import { saidBy } from "./time-marks.ts";

/** How many of the largest are named in the picture. */
const named = 24;

/** Deals in time, each as it was stated. */
export function dealsPicture(library: Library): Picture {
  const { records } = library.datasets.deals;
  const shown = records
    .map((record) => ({ record, when: recordDate(record), value: record.value as Quantity | null }))
    .filter((deal): deal is Dated => deal.when !== null && deal.value?.unit === "USD");
  const silent = records.filter((record) => record.value === null).length;
  const single = shown.filter(({ value }) => value.stated === "exact").length;
  return {
    slug: "deals",
    name: "Deals in time",
    question: "How large were the deals, and what does nobody say?",
    lede: `Of ${counted(records.length, "deal")}, ${inWords(single)} have one number that was stated as such; of ${inWords(silent)} no source gives any.`,
    figures: [valuesFigure(library, shown)],
    notes: [
      "A bar ends where the statement ends. The line of “over” and “up to” has no length of its own: only its tick was stated.",
      "Sums in other currencies, by the year, and of deals without a day are left out here; the index of deals holds them all.",
    ],
  };
}

interface Dated {
  readonly record: AnyRecord;
  readonly when: When;
  readonly value: Quantity;
}

function valuesFigure(library: Library, deals: readonly Dated[]): Figure {
  const dataset = library.datasets.deals;
  const facts = deals
    .toSorted((a, b) => size(b.value) - size(a.value) || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record, when, value }, index): { mark: MoneyMark; row: PictureRow; day: string } => {
      const status = viewStatus(dataset, record);
      const contested = record.contested.includes("value");
      const stopped = status?.mark === "cancelled" || status?.mark === "shelved";
      const first: PictureCell[] = [
        { text: record.name, href: recordPath("deals", record.id) },
        { text: formatQuantity(value), contested },
        { text: eventTime(when) },
      ];
      const rest: PictureCell[] = [
        stopped ? { text: status.word, mark: status.mark } : { text: "" },
        ...saidBy(library, recordEntries(dataset, record.id).on("value")[0]),
      ];
      return {
        mark: {
          key: `${record.id}.value`,
          title: titleOf(first),
          when,
          value,
          tone: contested ? "contested" : stopped ? "stopped" : "plain",
          label: index < named && value.stated !== "magnitude" ? partiesOf(record.name) : null,
        },
        row: { key: `${record.id}.value`, cells: [...first, ...rest] },
        day: bounds(when).from ?? "",
      };
    });
  const scale = timeScale(deals.map((deal) => deal.when));
  const question = "How large was each deal, and when was it made?";
  const bounded = deals.flatMap(({ value }) => [value.min, value.max]).filter((bound) => bound !== null && bound > 0);
  const [from, to] = decades(bounded as number[]);
  return {
    id: "values",
    question,
    note: "Across, the day; up, the value, each line ten times the one below. Where there is room, the largest are named.",
    empty: scale === null ? "No deal states a value in dollars." : null,
    drawing:
      scale === null
        ? null
        : drawMoneyChart({
            id: "values",
            title: question,
            description: facts
              .slice(0, 12)
              .map(({ mark }) => mark.title)
              .join("; "),
            scale,
            from,
            to,
            ticks: dollarTicks(from, to),
            marks: facts.map(({ mark }) => mark),
          }),
    legend: legendOf(facts.map(({ mark }) => mark)),
    table: {
      caption: "The same as a table, the largest first.",
      columns: [
        { label: "Deal" },
        { label: "Value", numeric: true },
        { label: "When" },
        { label: "Stopped" },
        { label: "Said by" },
        { label: "Known" },
      ],
      rows: facts.map(({ row }) => row),
    },
  };
}

/** By the floor, or where there is none by the ceiling; what is undisclosed last. */
function size({ min, max, stated }: Quantity): number {
  return stated === "undisclosed" ? -1 : (min ?? max ?? 0);
}

function decades(values: readonly number[]): [number, number] {
  if (values.length === 0) return [1e9, 1e12];
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  return [Math.max(low, 1e7), 10 ** Math.ceil(Math.log10(Math.max(...values)))];
}

function dollarTicks(from: number, to: number): { value: number; text: string }[] {
  const ticks = [];
  for (let value = from; value <= to; value *= 10) {
    ticks.push({ value, text: formatQuantity({ min: value, max: value, unit: "USD", stated: "exact" }) });
  }
  return ticks;
}

function legendOf(marks: readonly MoneyMark[]): LegendKey[] {
  const has = (test: (quantity: Quantity) => boolean) => marks.some(({ value }) => test(value));
  const keys: [LegendKey, boolean][] = [
    ["exact", has(({ stated }) => stated === "exact")],
    ["about", has(({ stated }) => stated === "about")],
    ["range", has(({ stated }) => stated === "range")],
    ["floor", has(({ min, max }) => min !== null && max === null)],
    ["ceiling", has(({ min, max }) => min === null && max !== null)],
    ["decade", has(({ stated }) => stated === "magnitude")],
    ["rivals", marks.some(({ tone }) => tone === "contested")],
    ["cancelled", marks.some(({ tone }) => tone === "stopped")],
  ];
  return keys.filter(([, used]) => used).map(([key]) => key);
}
