import { addDays, asOf, bounds, type Change, changes as changesOf, type Day } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetName } from "@ai-almanac/schema/fields";
import type { Row, Statement } from "../answer/answer.ts";
import { column } from "../answer/columns.ts";
import { pageOf } from "../answer/page.ts";
import { argument } from "../arguments/argument.ts";
import { claimDatasets, paging } from "../arguments/common.ts";
import { type AnyRecord, nameOf } from "../data/any-record.ts";
import { type AnyClaims, claimsOf } from "../data/doors.ts";
import { findRecord } from "../data/find-record.ts";
import { defineVerb } from "../define-verb.ts";
import { VerbError } from "../error/verb-error.ts";
import { sourceLines } from "../statements/source-lines.ts";
import { statementsOf } from "../statements/statements-of.ts";
import { formatCell } from "../words/format-cell.ts";

const columns = [
  column("day", "when"),
  column("dataset", "id"),
  column("id", "id"),
  column("what", "text"),
  column("field", "id", "field", true),
  column("before", "value", "before", true),
  column("after", "value"),
  column("detail", "text", "in detail", true),
];

/** The first day that a date may name: see `parseWhen`. */
const firstDay: Day = "1900-01-01";

interface Found {
  readonly set: AnyClaims;
  readonly change: Change<AnyRecord>;
}

export const changes = defineVerb({
  name: "changes",
  title: "What became known",
  description:
    "What became known in a span of days: new records, and each value, event, plan and doubt that changed, with who made it known.",
  arguments: {
    from: argument("when", "The first day that counts, or the period whose first day it is.", ["2026-02-01"], {
      required: true,
    }),
    to: argument(
      "when",
      "The last day that counts, or the period whose last day it is; left out = the end of `from`.",
      ["2026-02-28"],
    ),
    dataset: argument("dataset", "Only these datasets; left out = all.", ["deals"], {
      values: claimDatasets,
      many: true,
    }),
    id: argument("id", "Only this record.", ["meta-amd-2026-02"]),
    ...paging,
  },
  examples: [
    {
      question: "What became known in the last week of February 2026?",
      arguments: { from: "2026-02-22", to: "2026-02-28" },
    },
    {
      question: "How did what is known of MTIA v5 change?",
      arguments: { from: "2025-01", to: "2026-12", id: "meta-mtia-v5" },
    },
  ],
  async answer({ from, to, dataset, id, limit, after }, options) {
    const [first, last] = span(from, to ?? from);
    const one =
      id === null
        ? null
        : await findRecord(id, dataset.length === 1 ? (dataset[0] as DatasetName) : null, claimDatasets);
    const names = one !== null ? [one.dataset] : dataset.length === 0 ? claimDatasets : dataset;
    const sets = await Promise.all(names.map((name) => claimsOf(name as ClaimDatasetName)));
    const found = sets
      .flatMap((set) => changesOf(set, dayBefore(first), last).map((change): Found => ({ set, change })))
      .filter(({ change }) => one === null || change.id === one.record.id)
      .sort((a, b) => (a.change.day < b.change.day ? -1 : a.change.day > b.change.day ? 1 : 0));
    const { shown, total, next } = pageOf(found, { limit, after });
    const statements = options.statements ? shown.flatMap(statementsBehind) : [];
    return {
      verb: "changes",
      asked: {
        from: first,
        to: last,
        ...(one === null ? {} : { id: one.record.id }),
        ...(dataset.length === 0 ? {} : { dataset }),
      },
      columns,
      rows: shown.map(rowOf),
      summary: null,
      statements,
      sources: await sourceLines(statements),
      notes: [],
      total,
      next,
    };
  },
});

function span(from: string, to: string): [Day, Day] {
  const [first, last] = [bounds(from).from, bounds(to).to];
  if (first === null)
    throw new VerbError("wrong-value", "from", from, "a day or a period that begins, for example 2026-02");
  if (last === null) throw new VerbError("wrong-value", "to", to, "a day or a period that ends, for example 2026-02");
  if (last < first) throw new VerbError("wrong-value", "to", to, `a day no earlier than ${first}`);
  return [first, last];
}

/** Null where no date may name an earlier day: then all counts. */
function dayBefore(day: Day): Day | null {
  return day === firstDay ? null : addDays(day, -1);
}

function rowOf({ set, change }: Found): Row {
  const { day, id, kind, field, before, after } = change;
  const row = { day, dataset: set.dataset, id, what: kind === "record" ? "new record" : kind, field };
  return { ...row, before, after: kind === "record" ? nameOf(after) : after, detail: detailOf(before, after) };
}

/**
 * What differs where both are worded alike: what an event or a status rests on, or who says it. Of a set that was there already
 * the members that came and went. Null elsewhere.
 */
function detailOf(before: unknown, after: unknown): string | null {
  if (Array.isArray(before) && Array.isArray(after)) return membersOf(before, after);
  if (!isObject(before) || !isObject(after) || formatCell(before) !== formatCell(after)) return null;
  const differing = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const parts = differing.map((key) => `${key} ${wordOf(before[key])}, now ${wordOf(after[key])}`);
  return parts.length === 0 ? null : parts.join("; ");
}

function membersOf(before: readonly unknown[], after: readonly unknown[]): string | null {
  if (before.length === 0 || after.length === 0) return null;
  const words = (list: readonly unknown[]) => new Set(list.map((member) => formatCell(member)));
  const [old, now] = [words(before), words(after)];
  const came = after.filter((member) => !old.has(formatCell(member)));
  const went = before.filter((member) => !now.has(formatCell(member)));
  const parts = [
    ...(came.length === 0 ? [] : [`now also ${formatCell(came)}`]),
    ...(went.length === 0 ? [] : [`no longer ${formatCell(went)}`]),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wordOf(value: unknown): string {
  return formatCell(value) || "not told";
}

/** What was said of it that day; of a new record all that made it known. */
function statementsBehind({ set, change }: Found): Statement[] {
  const record = asOf(set, change.day).find(({ id }) => id === change.id);
  if (record === undefined) return [];
  return statementsOf(set, record, null, change.day).filter(
    ({ knownOn, field, state }) =>
      knownOn === change.day &&
      (state === "chosen" || state === "rival") &&
      (change.field === null || field === change.field || field.startsWith(`${change.field}.`)),
  );
}
