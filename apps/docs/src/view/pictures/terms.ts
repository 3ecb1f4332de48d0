import { bounds, type ResolvedEvent, type When } from "@ai-almanac/query";
import { drawTimeChart, type TimeMark } from "../../draw/time-chart.ts";
import { timeScale } from "../../draw/time-scale.ts";
import type { Library } from "../../library/library.ts";
import { eventTime } from "../event-time.ts";
import { fieldLabel } from "../field-label.ts";
import { recordPath } from "../paths.ts";
import { recordEntries } from "../record-claims.ts";
import { counted, inWords } from "../words.ts";
import { partiesOf } from "./parties-of.ts";
import { type Figure, type Picture, type PictureCell, titleOf } from "./picture.ts";
import { saidBy } from "./time-marks.ts";

/** The years for which deals hold, of those of which sources say so. */
export function termsPicture(library: Library): Picture {
  const { records } = library.datasets.deals;
  const dated = records.filter(({ period }) => typeof period === "string");
  const open = dated.filter(({ period }) => bounds(period as When).to === null).length;
  return {
    slug: "terms",
    name: "Terms of deals",
    question: "Until when do the deals hold?",
    lede: `Of ${counted(records.length, "deal")}, sources give the years of ${inWords(dated.length)}${open === 0 ? "" : `, the end of ${inWords(open)} left open`}.`,
    figures: [periodsFigure(library)],
    notes: [
      "Only years that a source states for the contract are drawn; a term without its first day, such as five years, stands on the page of the deal.",
    ],
  };
}

function periodsFigure(library: Library): Figure {
  const dataset = library.datasets.deals;
  const deals = dataset.records.filter((record) => typeof record.period === "string");
  const facts = deals.map((record) => {
    const when = record.period as When;
    const first: PictureCell[] = [
      { text: record.name, href: recordPath("deals", record.id) },
      { text: fieldLabel("period"), contested: record.contested.includes("period") },
      { text: eventTime(when) },
    ];
    const key = `${record.id}.period`;
    const mark: TimeMark = {
      key,
      title: titleOf(first),
      when,
      style: { kind: "span" },
      contested: record.contested.includes("period"),
      label: null,
    };
    const row = { key, cells: [...first, ...saidBy(library, recordEntries(dataset, record.id).on("period")[0])] };
    return { record, mark, row };
  });
  const names = deals.map(({ name }) => partiesOf(name));
  const sorted = facts.toSorted((a, b) => (endOf(a.mark.when) < endOf(b.mark.when) ? -1 : 1));
  const signed = deals.flatMap((record) => (record.events as readonly ResolvedEvent[]).map((event) => event.when));
  const scale = timeScale([...sorted.map(({ mark }) => mark.when), ...signed]);
  const question = "Which years does each of them cover?";
  return {
    id: "periods",
    question,
    note: "An end without a tick is open: no source says it.",
    empty: scale === null ? "No source says for how long a deal holds." : null,
    drawing:
      scale === null
        ? null
        : drawTimeChart({
            id: "periods",
            title: question,
            description: sorted.map(({ mark }) => mark.title).join("; "),
            scale,
            lines: sorted.map(({ record, mark }) => ({
              name:
                names.filter((name) => name === partiesOf(record.name)).length > 1
                  ? record.name
                  : partiesOf(record.name),
              state: eventTime(mark.when),
              marks: [mark],
            })),
            known: null,
          }),
    legend: [],
    table: {
      caption: "The same as a table, by the last day.",
      columns: [{ label: "Deal" }, { label: "What" }, { label: "When" }, { label: "Said by" }, { label: "Known" }],
      rows: sorted.map(({ row }) => row),
    },
  };
}

function endOf(when: When): string {
  return bounds(when).to ?? "9999";
}
