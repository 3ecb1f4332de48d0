import {
  bounds,
  type ClaimView as Entry,
  type EventStatement,
  isAfter,
  overlaps,
  type ResolvedEvent,
  type Status,
  slips,
  type Target,
  type When,
} from "@ai-almanac/query";
import type { TimeMark, TimeStyle } from "../../draw/time-chart.ts";
import type { AnyRecord, Dataset, Library } from "../../library/library.ts";
import { eventTime } from "../event-time.ts";
import { eventWord } from "../event-word.ts";
import { speakerLink } from "../link.ts";
import { recordPath } from "../paths.ts";
import { recordEntries } from "../record-claims.ts";
import { type Mark, markOf } from "../status-mark.ts";
import { knownInWords } from "../when.ts";
import { type PictureCell, type PictureRow, titleOf } from "./picture.ts";

/** One thing on a line of time, as its mark and as its row. */
export interface TimeFact {
  readonly mark: TimeMark;
  readonly row: PictureRow;
  /** For ordering rows: the day from which it was known. */
  readonly knownOn: string;
}

/** Plans that were not the last, or not kept, and what became of them. */
type PlanFate = "holds" | "moved" | "missed" | "kept" | "void" | "rival";

const running: ReadonlySet<string> = new Set(["production", "available", "released", "deployed"]);

/** Everything that moved the status of a record, and every date that was planned for it. */
export function timeFacts(library: Library, dataset: Dataset, record: AnyRecord, label: string): TimeFact[] {
  const context: Context = { library, dataset, record, label, entries: recordEntries(dataset, record.id).on };
  return [...happened(context), ...planned(context)];
}

interface Context {
  readonly library: Library;
  readonly dataset: Dataset;
  readonly record: AnyRecord;
  readonly label: string;
  readonly entries: (field: string) => readonly Entry[];
}

function happened(context: Context): TimeFact[] {
  const { dataset, record } = context;
  const events = (record.events as readonly ResolvedEvent[]).filter((event) => markOf(dataset.name, event.type));
  const isStopped = ["shelved", "cancelled"].includes(markOf(dataset.name, statusOf(record)?.state ?? "") ?? "");
  const last = events.filter((event) => running.has(event.type)).at(-1);
  return events.map((event) => {
    const mark = markOf(dataset.name, event.type) as Mark;
    const contested = record.contested.includes(event.type);
    const glyph = event.type === "announced" ? "diamond" : mark;
    const said = context
      .entries(event.type)
      .find((entry) => entry.state === "chosen" && (entry.value as EventStatement | null)?.when != null);
    return factOf(context, {
      key: `${record.id}.${event.type}.${event.when}`,
      what: eventWord(dataset.name, event.type),
      mark: event.type === "announced" ? null : mark,
      contested,
      when: event.when,
      words: eventTime(event.when),
      style: { kind: "glyph", glyph, runs: event === last && !isStopped && dataset.name === "chips" },
      said,
    });
  });
}

function planned(context: Context): TimeFact[] {
  const { dataset, record } = context;
  const facts: TimeFact[] = [];
  for (const { event, targets } of slips(dataset.claims, record.id)) {
    const open = (record.targets as readonly Target[]).find((target) => target.event === event);
    const plans = context.entries(event).filter((entry) => (entry.value as EventStatement | null)?.target != null);
    const seen = new Set<string>();
    for (const [index, { target }] of targets.entries()) {
      if (seen.has(target)) continue;
      seen.add(target);
      const isLast = index === targets.length - 1;
      // A plan that only became more exact did not move: the later words stand for both.
      if (!isLast && overlaps(target, targets[index + 1]?.target as When) !== false) continue;
      const fate = isLast ? fateOf(context, event, target, open) : "moved";
      facts.push(planFact(context, event, target, fate, plans.find(saying(target))));
    }
    for (const rival of plans.filter((entry) => entry.state === "rival")) {
      const { target } = rival.value as { target: When };
      if (seen.has(target)) continue;
      seen.add(target);
      facts.push(planFact(context, event, target, "rival", rival));
    }
  }
  return facts;
}

function saying(target: When): (entry: Entry) => boolean {
  return (entry) => {
    const statement = entry.value as EventStatement;
    return statement.target === target || statement.was.includes(target);
  };
}

function fateOf({ dataset, record }: Context, event: string, target: When, open: Target | undefined): PlanFate {
  if (open) return "holds";
  const came = (record.events as readonly ResolvedEvent[]).find((one) => one.type === event);
  if (came) return isAfter(came.when, target) === true ? "missed" : "kept";
  const mark = markOf(dataset.name, statusOf(record)?.state ?? "");
  return mark === "shelved" || mark === "cancelled" ? "void" : "kept";
}

const fates: Readonly<Record<PlanFate, { word: string; mark: Mark | null; style: TimeStyle }>> = {
  holds: { word: "Planned", mark: "planned", style: { kind: "planned" } },
  kept: { word: "Was planned", mark: "planned", style: { kind: "planned" } },
  moved: { word: "Target moved", mark: "delayed", style: { kind: "missed" } },
  missed: { word: "Target missed", mark: "delayed", style: { kind: "missed" } },
  void: { word: "Plan void", mark: "cancelled", style: { kind: "void" } },
  rival: { word: "Planned, by others", mark: null, style: { kind: "contested" } },
};

function planFact(context: Context, event: string, target: When, fate: PlanFate, said: Entry | undefined): TimeFact {
  const { dataset, record } = context;
  const contested = fate === "rival" || (fate === "holds" && record.contested.includes(event));
  const { word, mark, style } = fates[fate];
  return factOf(context, {
    key: `${record.id}.${event}.plan.${target}`,
    what: `${word}: ${stageWord(dataset, event)}`,
    mark: contested ? null : mark,
    contested,
    when: target,
    words: eventTime(target),
    style: contested ? { kind: "contested" } : style,
    said,
  });
}

function stageWord(dataset: Dataset, event: string): string {
  return eventWord(dataset.name, event).toLowerCase();
}

interface Draft {
  readonly key: string;
  readonly what: string;
  readonly mark: Mark | null;
  readonly contested: boolean;
  readonly when: When;
  readonly words: string;
  readonly style: TimeStyle;
  readonly said: Entry | undefined;
}

function factOf({ library, dataset, record, label }: Context, draft: Draft): TimeFact {
  const { key, what, mark, contested, when, words, style, said } = draft;
  const first: PictureCell[] = [
    { text: label, href: recordPath(dataset.name, record.id) },
    { text: what, mark, contested },
    { text: words },
  ];
  return {
    mark: { key, title: titleOf(first), when, style, contested, label: null },
    row: { key, cells: [...first, ...saidBy(library, said)] },
    knownOn: said?.claim.knownOn ?? "",
  };
}

/** Who says it and since when that is known: the last two cells of a row. */
export function saidBy(library: Library, entry: Entry | undefined): PictureCell[] {
  if (entry === undefined) return [{ text: "" }, { text: "" }];
  const { claim } = entry;
  const speaker = speakerLink(library, claim.by);
  return [
    { text: speaker.text, href: speaker.href, ground: claim.kind },
    { text: knownInWords(claim.known, claim.dated) },
  ];
}

function statusOf(record: AnyRecord): Status | null {
  return record.status as Status | null;
}

/** For the order of marks in a line. */
export function firstDay(when: When): string {
  const { from, to } = bounds(when);
  return from ?? to ?? "";
}
