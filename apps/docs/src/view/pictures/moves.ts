import { bounds, type Flow, flows, type ResolvedEvent, type When } from "@ai-almanac/query";
import { drawFlowChart } from "../../draw/flow-chart.ts";
import type { AnyRecord, Library } from "../../library/library.ts";
import { eventTime } from "../event-time.ts";
import { type Link, linkTo } from "../link.ts";
import { counted, inWords } from "../words.ts";
import { type Picture, type PictureCell, type PictureRow, titleOf } from "./picture.ts";

/** Fewer people than this make no band. */
const fewest = 2;
const unit = 9;

/** Named people between organizations. */
export function movesPicture(library: Library): Picture {
  const { records } = library.datasets.moves;
  const all = flows(records as unknown as Parameters<typeof flows>[0]);
  const known = all.filter((flow): flow is Known => flow.from !== null && flow.to !== null);
  const shown = known.filter((flow) => flow.people.length >= fewest);
  const name = (id: string) => linkTo(library, "organizations", id).text;
  const subject = busiest(shown);
  const into = shown.filter((flow) => flow.to === subject);
  const out = shown.filter((flow) => flow.from === subject);
  const facts = shown.map((flow) => factOf(library, flow));
  const question = "Who went where, two or more from one place to another?";
  return {
    slug: "moves",
    name: "Flows of people",
    question: "Where did people go, and where did they come from?",
    lede:
      subject === null
        ? "No source names two people who went the same way."
        : `${name(subject)} took in ${counted(people(into), "named person", "named people")} from ${inWords(into.length)} organizations in this picture and lost ${inWords(people(out))} of its own to ${inWords(out.length)} of them.`,
    notesBeside: true,
    figures: [
      {
        id: "flows",
        question,
        note: "A band’s height is the number of people. Teams without names and layoffs are not in it.",
        empty: shown.length === 0 ? "No source names two people who went the same way." : null,
        drawing:
          shown.length === 0
            ? null
            : drawFlowChart({
                id: "flows",
                title: question,
                description: facts.map(({ title }) => title).join("; "),
                heads: ["left", "joined"],
                subject: subject === null ? null : name(subject),
                unit,
                bands: facts.map(({ flow, title, row }) => ({
                  key: row.key,
                  title,
                  from: name(flow.from),
                  to: name(flow.to),
                  count: flow.people.length,
                })),
              }),
        legend: ["into", "outOf", "other"],
        table: {
          caption: "The same as a table, the most people first.",
          columns: [
            { label: "From" },
            { label: "To" },
            { label: "People", numeric: true },
            { label: "When" },
            { label: "Who" },
          ],
          rows: facts.map(({ row }) => row),
        },
      },
    ],
    notes: notesOf(all, known),
  };
}

type Known = Flow & { readonly from: string; readonly to: string };

function people(list: readonly Flow[]): number {
  return list.reduce((sum, flow) => sum + flow.people.length, 0);
}

/** The organization with the most people in and out. */
function busiest(shown: readonly Known[]): string | null {
  const counts = new Map<string, number>();
  for (const { from, to, people } of shown) {
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + people.length);
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

function factOf(library: Library, flow: Known): { flow: Known; title: string; row: PictureRow } {
  const end = (id: string): PictureCell => linkTo(library, "organizations", id);
  const first: PictureCell[] = [end(flow.from), end(flow.to), { text: String(flow.people.length) }];
  const moves = flow.moves.map((id) => library.get("moves", id)).filter((move) => move !== undefined);
  const who: Link[] = flow.people.map((id) => linkTo(library, "people", id));
  const row: PictureRow = {
    key: `${flow.from}.${flow.to}`,
    cells: [
      ...first,
      { text: spanOf(moves) },
      { text: who.map((link) => link.text).join(", "), items: who, contested: flow.contested.length > 0, quiet: true },
    ],
  };
  return { flow, title: titleOf(first), row };
}

/** From the first to the last, as exact as they are known. */
function spanOf(moves: readonly AnyRecord[]): string {
  const whens = moves
    .flatMap((move) => {
      const events = move.events as readonly ResolvedEvent[];
      const own = events.find((event) => event.type === "joined" || event.type === "left") ?? events[0];
      return own === undefined ? [] : [own.when];
    })
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const [first, last] = [whens[0], whens.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? eventTime(first) : `${eventTime(first)} to ${eventTime(last)}`;
}

function lastDay(when: When): string {
  const { from, to } = bounds(when);
  return to ?? from ?? "";
}

function notesOf(all: readonly Flow[], known: readonly Known[]): string[] {
  const nowhere = people(all.filter((flow) => flow.to === null));
  const fromNowhere = people(all.filter((flow) => flow.from === null));
  const single = known.filter((flow) => flow.people.length < fewest).length;
  return [
    "This counts people whom a source names. It shows who is written about, not who moves: a lab that the press follows looks busier than one it does not.",
    `${counted(nowhere, "more person", "more people")} left for a place that no source names; of ${inWords(fromNowhere)} it is known only where they went. ${counted(single, "way", "ways")} that one person alone went ${single === 1 ? "is" : "are"} left out.`,
  ];
}
