import type { ClaimKind } from "@ai-almanac/query";
import { drawBarChart } from "../../draw/bar-chart.ts";
import type { Dataset, Library } from "../../library/library.ts";
import { navigationWord } from "../navigation.ts";
import { indexPath } from "../paths.ts";
import { recordEntries } from "../record-claims.ts";
import { linearScale } from "../scale.ts";
import { counted } from "../words.ts";
import { type Figure, type Picture, type PictureCell, type PictureRow, titleOf } from "./picture.ts";

const kinds: readonly ClaimKind[] = ["filing", "official", "reported", "reference", "analyst", "rumour"];

/** Standings in three groups: what is shown, what only backs it, what is not shown. */
const standings = [
  { word: "shown", states: ["chosen"] },
  { word: "agreeing", states: ["agrees"] },
  { word: "not shown", states: ["rival", "silent", "replaced", "rejected"] },
] as const;

const grounds = [
  { word: "filing or official", kinds: ["filing", "official"] },
  { word: "reported or reference", kinds: ["reported", "reference"] },
  { word: "analyst or rumour", kinds: ["analyst", "rumour"] },
] as const;

/** On whose word the almanac rests. */
export function kindsPicture(library: Library): Picture {
  const counts = Object.values(library.datasets).map((dataset) => ({ dataset, ...countDataset(dataset) }));
  const total = (kind: ClaimKind, states: readonly string[]) =>
    counts.reduce(
      (sum, { statements }) =>
        sum + states.reduce((part, state) => part + (statements.get(`${kind}.${state}`) ?? 0), 0),
      0,
    );
  const all = kinds.map((kind) => ({ kind, parts: standings.map(({ states }) => total(kind, states)) }));
  const made = all.reduce((sum, { parts }) => sum + parts.reduce((a, b) => a + b, 0), 0);
  const shown = counts.reduce((sum, { values }) => sum + [...values.values()].reduce((a, b) => a + b, 0), 0);
  const firm = counts.reduce((sum, { values }) => sum + (values.get("filing") ?? 0) + (values.get("official") ?? 0), 0);
  return {
    slug: "kinds",
    name: "What each kind of claim contributes",
    question: "On whose word does this almanac rest?",
    lede: `${counted(made, "statement")} by all sources make ${counted(shown, "published value")}; ${share(firm, shown)} of these rest on a filing or on the party’s own word.`,
    figures: [statementsFigure(all), valuesFigure(counts)],
    notes: [
      "A statement is one field or event that one claim speaks of. It is shown where the resolving rules chose it, agrees where it says the same or contains it, and is not shown where it was replaced, set aside or outweighed; all of them stay on the records.",
      "A value is counted once, under the best ground among the claims that were chosen for it.",
    ],
  };
}

interface Counts {
  /** By kind and standing. */
  readonly statements: ReadonlyMap<string, number>;
  /** Published values by the best kind that was chosen for them. */
  readonly values: ReadonlyMap<ClaimKind, number>;
}

function countDataset(dataset: Dataset): Counts {
  const statements = new Map<string, number>();
  const values = new Map<ClaimKind, number>();
  for (const record of dataset.records) {
    const best = new Map<string, ClaimKind>();
    for (const { claim, field, state } of recordEntries(dataset, record.id).all) {
      const key = `${claim.kind}.${state}`;
      statements.set(key, (statements.get(key) ?? 0) + 1);
      if (state !== "chosen") continue;
      const known = best.get(field);
      if (known === undefined || kinds.indexOf(claim.kind) < kinds.indexOf(known)) best.set(field, claim.kind);
    }
    for (const kind of best.values()) values.set(kind, (values.get(kind) ?? 0) + 1);
  }
  return { statements, values };
}

function statementsFigure(all: readonly { kind: ClaimKind; parts: readonly number[] }[]): Figure {
  const scale = linearScale(all.map(({ parts }) => parts.reduce((a, b) => a + b, 0)));
  const facts = all.map(({ kind, parts }) => {
    const sum = parts.reduce((a, b) => a + b, 0);
    return {
      kind,
      sum,
      segments: segments(
        kind,
        parts,
        standings.map(({ word }) => word),
      ),
    };
  });
  const question = "How many statements does each kind of source make, and how many are shown?";
  return {
    id: "statements",
    question,
    note: null,
    empty: scale === null ? "There is no claim yet." : null,
    drawing:
      scale === null
        ? null
        : drawBarChart({
            id: "statements",
            title: question,
            description: facts.map(({ kind, sum }) => `${kind}: ${sum}`).join("; "),
            ticks: scale.ticks.map((tick) => ({ at: scale.place(tick), text: tick.toLocaleString("en-US") })),
            rows: facts.map(({ kind, sum, segments }) => ({
              heading: null,
              words: `${kind}: ${counted(sum, "statement")}`,
              marks: segments.map(({ key, title, from, to, tone }) => ({
                key,
                title,
                drawing: { shape: "bar", from: scale.place(from), to: scale.place(to) },
                tone,
              })),
            })),
          }),
    legend: ["first", "second", "third"],
    table: {
      caption: "The same as a table, the best ground first.",
      columns: [
        { label: "Kind" },
        { label: "Standing" },
        { label: "Statements", numeric: true },
        { label: "Share", numeric: true },
      ],
      rows: facts.flatMap(({ segments, sum }) => segments.map((segment) => withShare(segment, sum))),
    },
  };
}

function valuesFigure(counts: readonly ({ dataset: Dataset } & Counts)[]): Figure {
  const facts = counts.map(({ dataset, values }) => {
    const parts = grounds.map(({ kinds: own }) => own.reduce((sum, kind) => sum + (values.get(kind) ?? 0), 0));
    const sum = parts.reduce((a, b) => a + b, 0);
    const name = navigationWord(dataset.name);
    const cells = segments(
      name,
      parts,
      grounds.map(({ word }) => word),
      indexPath(dataset.name),
    );
    return { name, sum, segments: cells };
  });
  const question = "On what ground do the values of each dataset stand?";
  const spoken = facts.filter(({ sum }) => sum > 0);
  return {
    id: "values",
    question,
    note: "Each bar is all values of a dataset, whatever their number: solid rests on filings and on the parties’ own word, outlined on analysts and rumours alone.",
    empty: spoken.length === 0 ? "There is no value yet." : null,
    drawing:
      spoken.length === 0
        ? null
        : drawBarChart({
            id: "values",
            title: question,
            description: spoken.map(({ name, sum }) => `${name}: ${sum} values`).join("; "),
            ticks: [0, 25, 50, 75, 100].map((at) => ({ at, text: `${at}%` })),
            rows: spoken.map(({ name, sum, segments }) => ({
              heading: null,
              words: `${name}: ${counted(sum, "value")}`,
              marks: segments.map(({ key, title, from, to, tone }) => ({
                key,
                title,
                drawing: { shape: "bar", from: (from / sum) * 100, to: (to / sum) * 100 },
                tone,
              })),
            })),
          }),
    legend: [],
    table: {
      caption: "The same as a table.",
      columns: [
        { label: "Dataset" },
        { label: "Ground" },
        { label: "Values", numeric: true },
        { label: "Share", numeric: true },
      ],
      rows: spoken.flatMap(({ segments, sum }) => segments.map((segment) => withShare(segment, sum))),
    },
  };
}

interface Segment {
  readonly key: string;
  readonly title: string;
  readonly cells: readonly PictureCell[];
  readonly from: number;
  readonly to: number;
  readonly tone: "first" | "second" | "third";
}

const tones = ["first", "second", "third"] as const;

/** Parts of one bar, end to end; parts of nothing are left out of the drawing and of the table alike. */
function segments(name: string, parts: readonly number[], words: readonly string[], href?: string): Segment[] {
  let from = 0;
  return parts.flatMap((count, index) => {
    if (count === 0) return [];
    const cells: PictureCell[] = [
      { text: name, href: href ?? null },
      { text: words[index] ?? "" },
      { text: count.toLocaleString("en-US") },
    ];
    const tone = tones[index] ?? "third";
    const segment = { key: `${name}.${index}`, title: titleOf(cells), cells, from, to: from + count, tone };
    from += count;
    return [segment];
  });
}

function withShare({ key, cells, from, to }: Segment, sum: number): PictureRow {
  return { key, cells: [...cells, { text: sum === 0 ? "" : share(to - from, sum) }] };
}

function share(part: number, whole: number): string {
  return whole === 0 ? "none" : `${Math.round((part / whole) * 100)}%`;
}
