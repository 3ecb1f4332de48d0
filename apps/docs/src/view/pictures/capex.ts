import {
  bounds,
  type ClaimView as Entry,
  formatQuantity,
  formatWhen,
  type Quantity,
  SumError,
  sum,
  timeline,
} from "@ai-almanac/query";
import { type BarMark, drawBarChart } from "../../draw/bar-chart.ts";
import type { AnyRecord, Dataset, Library } from "../../library/library.ts";
import { linkTo } from "../link.ts";
import { recordPath } from "../paths.ts";
import { periodText } from "../period.ts";
import { drawQuantity } from "../range-drawing.ts";
import { recordEntries } from "../record-claims.ts";
import { linearScale, type Scale } from "../scale.ts";
import { knownInWords } from "../when.ts";
import { capitalize, counted, enumerate, inWords } from "../words.ts";
import { type Figure, type Picture, type PictureCell, type PictureRow, titleOf } from "./picture.ts";
import { saidBy } from "./time-marks.ts";

/** What was promised and what was spent, company by company, on one scale. */
export function capexPicture(library: Library): Picture {
  const companies = companiesOf(library);
  const bounds = companies.flatMap(({ lines }) => lines.flatMap(({ value }) => [value.min, value.max]));
  const scale = linearScale(bounds.filter((bound) => bound !== null));
  const kept = companies.map((company) => verdict(company)).filter((words) => words !== null);
  return {
    slug: "capex",
    name: "Capital expenditure, said and done",
    question: "Do they spend what they say?",
    lede:
      kept.length === 0
        ? `Guidance on capital expenditure of ${counted(companies.length, "company", "companies")}; no year that was guided is over yet.`
        : `${capitalize(kept.join("; "))}.`,
    figures: companies.map((company) => figureOf(library, company, scale)),
    notes: [
      "Guidance is outlined and dated by the day from which it was known; what was spent is solid. Companies count differently: where a figure leaves finance leases out, its row says so.",
      "Where no full year is stated, its quarters are added, and only where all of them count the same thing. A year that is not over is a floor.",
    ],
  };
}

/** What one company promised and spent, on a scale of its own; null for one that never guided. */
export function capexFigure(library: Library, organization: string): Figure | null {
  const records = capexOf(library).get(organization) ?? [];
  if (!hasGuided(records)) return null;
  const company = companyOf(library, organization, records);
  const bounds = company.lines.flatMap(({ value }) => [value.min, value.max]).filter((bound) => bound !== null);
  return figureOf(library, company, linearScale(bounds));
}

interface Company {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly Line[];
}

interface Line {
  readonly key: string;
  readonly period: string;
  readonly what: "guided" | "spent";
  /** `guided 29 Apr 2026`, `spent, without leases`. */
  readonly words: string;
  readonly value: Quantity;
  readonly record: AnyRecord;
  readonly contested: boolean;
  readonly said: Entry | undefined;
}

/** Companies that ever guided, those who spend most first. */
function companiesOf(library: Library): Company[] {
  return [...capexOf(library)]
    .filter(([, records]) => hasGuided(records))
    .map(([id, records]) => companyOf(library, id, records))
    .toSorted((a, b) => most(b) - most(a) || (a.id < b.id ? -1 : 1));
}

/** Figures of capital expenditure by organization. */
function capexOf({ datasets }: Library): Map<string, AnyRecord[]> {
  const figures = datasets.financials.records.filter((record) => record.measure === "capex" && record.value !== null);
  return Map.groupBy(figures, (record) => record.organization as string);
}

function hasGuided(records: readonly AnyRecord[]): boolean {
  return records.some((record) => record.basis === "guidance");
}

function companyOf(library: Library, id: string, records: readonly AnyRecord[]): Company {
  const name = linkTo(library, "organizations", id).text;
  return { id, name, lines: linesOf(library.datasets.financials, records) };
}

function most({ lines }: Company): number {
  return Math.max(...lines.map(({ value }) => value.max ?? value.min ?? 0));
}

/** Every period that was guided, every whole year, and every year whose quarters add up. */
function linesOf(dataset: Dataset, records: readonly AnyRecord[]): Line[] {
  const periods = new Set(
    records.flatMap((record) => {
      const period = record.period as string;
      return record.basis === "guidance" || isYear(period) ? [period] : [yearOf(period)];
    }),
  );
  return [...periods].sort(byPeriod).flatMap((period) => {
    const own = records.filter((record) => record.period === period);
    const guided = own.filter((record) => record.basis === "guidance").flatMap((record) => guidance(dataset, record));
    const spent = own.filter((record) => record.basis === "actual").map((record) => actual(dataset, record));
    const counted = new Set(spent.map((line) => line.record.definition));
    const added = quarters(records, period, guided.length > 0).filter((line) => !counted.has(line.record.definition));
    return [...guided, ...spent, ...added];
  });
}

/** `2025` of a quarter of it, `FY2026` of a fiscal one. */
function yearOf(period: string): string {
  return /^(FY)?\d{4}/.exec(period)?.[0] ?? period;
}

function isYear(period: string): boolean {
  return /^(FY)?\d{4}$/.test(period);
}

function byPeriod(a: string, b: string): number {
  const [first, second] = [a, b].map((period) => period.replace("FY", ""));
  return (first as string) < (second as string) ? -1 : 1;
}

/** Each range that was the current one, from the day on which it became so. */
function guidance(dataset: Dataset, record: AnyRecord): Line[] {
  const versions = timeline(dataset.claims).versions(record.id);
  const entries = recordEntries(dataset, record.id).on("value");
  const lines: Line[] = [];
  for (const version of versions) {
    const value = (version.record as AnyRecord).value as Quantity | null;
    if (value === null || value.stated === "undisclosed") continue;
    const words = formatQuantity(value);
    if (lines.some((line) => formatQuantity(line.value) === words)) continue;
    const said = entries.find(
      (entry) => formatQuantity(entry.value as Quantity) === words && entry.claim.knownOn === version.from,
    );
    const known = said === undefined ? formatWhen(version.from) : knownInWords(said.claim.known, said.claim.dated);
    lines.push({
      key: `${record.id}.${version.from}`,
      period: record.period as string,
      what: "guided",
      words: qualified(`guided ${known.replace(", day not stated", "")}`, record),
      value,
      record,
      contested: false,
      said,
    });
  }
  return lines;
}

function actual(dataset: Dataset, record: AnyRecord): Line {
  return {
    key: record.id,
    period: record.period as string,
    what: "spent",
    words: qualified("spent", record),
    value: record.value as Quantity,
    record,
    contested: record.contested.includes("value"),
    said: recordEntries(dataset, record.id).on("value")[0],
  };
}

function qualified(words: string, record: AnyRecord): string {
  return record.definition === null ? words : `${words}, ${record.definition}`;
}

/** What the quarters of a year add up to, for each way of counting; a year that is not over only where it was guided. */
function quarters(records: readonly AnyRecord[], year: string, isGuided: boolean): Line[] {
  if (!isYear(year)) return [];
  const parts = records.filter((record) => record.basis === "actual" && isQuarterOf(year, record.period as string));
  return [...Map.groupBy(parts, (record) => record.definition)].flatMap(([, own]) => {
    const [first] = own;
    if (first === undefined || own.length > 4 || (own.length < 4 && !isGuided)) return [];
    try {
      const { min, max, unit } = sum(own as unknown as Parameters<typeof sum>[0], "value" as never);
      if (unit === null) return [];
      const isWhole = own.length === 4;
      const value: Quantity = isWhole
        ? { min, max, unit, stated: min === max ? "exact" : "range" }
        : { min, max: null, unit, stated: "at-least" };
      const words = isWhole ? "spent, four quarters added" : `spent in ${counted(own.length, "quarter")} so far`;
      return [
        {
          key: `${first.organization}.${year}.quarters.${first.definition ?? ""}`,
          period: year,
          what: "spent" as const,
          words: qualified(words, first),
          value,
          record: first,
          contested: own.some((part) => part.contested.includes("value")),
          said: undefined,
        },
      ];
    } catch (error) {
      if (error instanceof SumError) return [];
      throw error;
    }
  });
}

function isQuarterOf(year: string, period: string): boolean {
  if (year.startsWith("FY")) return new RegExp(`^${year}-Q[1-4]$`).test(period);
  if (period.startsWith("FY") || isYear(period)) return false;
  const { from, to } = bounds(period);
  const isInside = from?.startsWith(year) && to?.startsWith(year);
  // A quarter begins in January, April, July or October and ends two months later.
  return Boolean(isInside) && Number(to?.slice(5, 7)) - Number(from?.slice(5, 7)) === 2;
}

/** `Meta spent more on 2025 than it last said`: the last whole year that was guided. */
function verdict({ name, lines }: Company): string | null {
  const years = [...new Set(lines.map((line) => line.period))].filter(isYear).toReversed();
  for (const year of years) {
    const guided = lines.filter((line) => line.period === year && line.what === "guided").at(-1);
    const spent = lines.find(
      (line) =>
        line.period === year &&
        line.what === "spent" &&
        line.value.max !== null &&
        line.record.definition === guided?.record.definition,
    );
    const [said, done] = [guided?.value, spent?.value];
    if (!said || !done || done.min === null || done.max === null) continue;
    if (said.max !== null && done.min > said.max) return `${name} spent more on ${periodText(year)} than it last said`;
    if (said.min !== null && done.max < said.min) return `${name} spent less on ${periodText(year)} than it last said`;
    return `${name} kept to what it said on ${periodText(year)}`;
  }
  return null;
}

function figureOf(library: Library, { id, name, lines }: Company, scale: Scale | null): Figure {
  const facts = lines.map((line) => {
    const first: PictureCell[] = [
      { text: periodText(line.period), href: recordPath("financials", line.record.id) },
      { text: line.words },
      { text: formatQuantity(line.value), contested: line.contested },
    ];
    const row: PictureRow = { key: line.key, cells: [...first, ...saidBy(library, line.said)] };
    return { line, title: titleOf(first), row };
  });
  const question = `Did ${name} spend what it said?`;
  const last = lines.filter((line) => line.what === "guided").length;
  return {
    id,
    question,
    note: last > 1 ? `${capitalize(inWords(last))} ranges that ${name} gave, in the order of their years.` : null,
    empty: scale === null ? "No source gives a number." : null,
    drawing:
      scale === null
        ? null
        : drawBarChart({
            id,
            title: question,
            description: described(facts.map(({ title }) => title)),
            ticks: scale.ticks.map((tick) => ({ at: scale.place(tick), text: tick === 0 ? "0" : dollars(tick) })),
            rows: facts.map(({ line, title, row }, index) => ({
              heading: line.period === facts[index - 1]?.line.period ? null : capitalize(periodText(line.period)),
              words: wordsOf(line),
              marks: [markOf(line, title, row.key, scale)],
            })),
          }),
    legend: ["guided", "spent"],
    table: {
      caption: `The same as a table: ${enumerate([...new Set(lines.map(({ period }) => periodText(period)))])}.`,
      columns: [
        { label: "Period" },
        { label: "What" },
        { label: "Value", numeric: true },
        { label: "Said by" },
        { label: "Known" },
      ],
      rows: facts.map(({ row }) => row),
    },
  };
}

/** The table holds every line: of many, a description tells the newest. */
function described(titles: readonly string[]): string {
  const shown = titles.slice(-6).join("; ");
  return titles.length <= 6 ? shown : `${shown}; ${inWords(titles.length - 6)} earlier ones stand in the table`;
}

/** Beside a bar: a range in the unit of the axis after its day, what was spent in full. */
function wordsOf({ what, words, value }: Line): string {
  const amount = formatQuantity(value);
  if (what === "spent") return `${words}: ${amount}`;
  return `${words.replace(/^guided (in )?/, "")}: ${amount.replace(/\$(.*) bn$/, "$1")}`;
}

function dollars(value: number): string {
  return formatQuantity({ min: value, max: value, unit: "USD", stated: "exact" });
}

function markOf({ what, value, contested }: Line, title: string, key: string, scale: Scale): BarMark {
  return { key, title, drawing: drawQuantity(value, scale), tone: contested ? "contested" : what };
}
