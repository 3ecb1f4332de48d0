import { roadmap, type Target } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import { drawTimeChart, type TimeLine } from "../../draw/time-chart.ts";
import { timeScale } from "../../draw/time-scale.ts";
import type { AnyRecord, Library } from "../../library/library.ts";
import { eventTime } from "../event-time.ts";
import { latestKnown } from "../latest-known.ts";
import { viewStatus } from "../status-line.ts";
import { lineName } from "./line-name.ts";
import type { Figure, LegendKey } from "./picture.ts";
import { firstDay, type TimeFact, timeFacts } from "./time-marks.ts";

export interface LineOfRecords {
  readonly id: string;
  readonly question: string;
  readonly note: string | null;
  readonly dataset: ClaimDatasetName;
  readonly records: readonly AnyRecord[];
  /** Print the words of each mark beside it: for few records with many dates. */
  readonly labelled?: boolean;
}

/** Records as lines of time: what happened, what is planned, and what became of earlier plans. */
export function viewLines(
  library: Library,
  { id, question, note, dataset: name, records, labelled }: LineOfRecords,
): Figure {
  const dataset = library.datasets[name];
  const lines = records.map((record) => {
    const label = lineName(record);
    const facts = timeFacts(library, dataset, record, label).toSorted((a, b) => byPlace(a, b, labelled ?? false));
    return { record, label, state: stateOf(library, name, record), facts };
  });
  const drawn = lines.filter((line) => line.facts.length > 0);
  const facts = drawn.flatMap((line) => line.facts);
  const undated = lines.filter((line) => line.facts.length === 0).map((line) => line.label);
  const latest = latestKnown(library);
  const scale = timeScale(facts.map((fact) => fact.mark.when));
  const isKnownInside = latest !== null && scale !== null && latest >= scale.from && latest < scale.to;
  const timeLines: TimeLine[] = drawn.map(({ label, state, facts }) => ({
    name: label,
    state,
    marks: facts.map(({ mark, row }) =>
      labelled ? { ...mark, label: labelOf(row.cells[1]?.text ?? "", row.cells[2]?.text ?? "") } : mark,
    ),
  }));
  return {
    id,
    question,
    note:
      [note, undated.length > 0 ? `No source dates ${undated.join(", ")}.` : null].filter(Boolean).join(" ") || null,
    empty: scale === null ? "No source gives a date yet." : null,
    drawing:
      scale === null
        ? null
        : drawTimeChart({
            id,
            title: question,
            description: drawn.map(({ label, state }) => `${label}: ${state}`).join("; "),
            scale,
            lines: timeLines,
            known: isKnownInside ? { day: latest, text: `known to ${eventTime(latest)}` } : null,
          }),
    legend: legendOf(facts),
    table: {
      caption: "The same as a table, line by line in the order of time.",
      columns: [{ label: "Name" }, { label: "What" }, { label: "When" }, { label: "Said by" }, { label: "Known" }],
      rows: facts.map((fact) => fact.row),
    },
  };
}

function byPlace(a: TimeFact, b: TimeFact, labelled: boolean): number {
  const [first, second] = labelled ? [a.knownOn, b.knownOn] : [firstDay(a.mark.when), firstDay(b.mark.when)];
  return first < second ? -1 : first > second ? 1 : a.mark.key < b.mark.key ? -1 : 1;
}

function labelOf(what: string, when: string): string {
  const isPlan = /^(Planned|Was planned|Target|Plan void)/.test(what);
  return isPlan ? when : what.toLowerCase();
}

/** Status and next plan in a few words. */
function stateOf(library: Library, name: ClaimDatasetName, record: AnyRecord): string {
  const status = viewStatus(library.datasets[name], record);
  const [target] = record.targets as readonly Target[];
  const plan = target === undefined ? null : eventTime(target.when);
  if (status === null) return plan === null ? "" : `planned: ${plan}`;
  if (status.state === "planned") return plan === null ? "planned" : `planned: ${plan}`;
  const word = status.word.toLowerCase();
  return `${status.contested ? "contested: " : ""}${word}${status.when === null ? "" : ` ${status.when.text}`}`;
}

const legendOrder: readonly LegendKey[] = [
  "announced",
  "planned",
  "moved",
  "void",
  "contested",
  "by",
  "half",
  "full",
  "shelved",
  "cancelled",
];

function legendOf(facts: readonly TimeFact[]): LegendKey[] {
  const used = new Set<LegendKey>();
  for (const { mark } of facts) {
    const { style } = mark;
    if (mark.contested) used.add("contested");
    if (style.kind === "planned") used.add("planned");
    if (style.kind === "missed") used.add("moved");
    if (style.kind === "void") used.add("void");
    if (style.kind !== "glyph") continue;
    if (style.glyph === "diamond") used.add("announced");
    if (["half", "full", "shelved", "cancelled"].includes(style.glyph)) used.add(style.glyph as LegendKey);
    if (mark.when.startsWith("..")) used.add("by");
  }
  return legendOrder.filter((key) => used.has(key));
}

/** The chips of one designer in the order in which they came or are to come. */
export function chipsInOrder(library: Library, designer: string): AnyRecord[] {
  const { records, claims } = library.datasets.chips;
  return roadmap(records as unknown as Parameters<typeof roadmap>[0], designer, { claims })
    .map(({ chip, place }) => ({
      chip: chip as unknown as AnyRecord,
      day: place === null ? "9999" : firstDay(place.when),
    }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ chip }) => chip);
}
