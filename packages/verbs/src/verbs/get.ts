import { asOf, type Day } from "@ai-almanac/query";
import { type ClaimDatasetName, type DatasetName, datasetNames } from "@ai-almanac/schema/fields";
import type { Answer } from "../answer/answer.ts";
import { argument } from "../arguments/argument.ts";
import { dataset, onDay } from "../arguments/common.ts";
import type { AnyRecord } from "../data/any-record.ts";
import { type AnyClaims, claimsOf } from "../data/doors.ts";
import { findRecord } from "../data/find-record.ts";
import { defineVerb } from "../define-verb.ts";
import { VerbError } from "../error/verb-error.ts";
import { recordColumns as columns, partRows, shortColumns } from "../record/part-rows.ts";
import { recordParts } from "../record/record-parts.ts";
import { byField } from "../statements/by-field.ts";
import { sourceLines } from "../statements/source-lines.ts";
import { statementsOf } from "../statements/statements-of.ts";
import type { AnswerOptions } from "../verb.ts";

export const get = defineVerb({
  name: "get",
  title: "Get one record",
  description:
    "One record, field by field: the value, who says it, since when that is known, where it was read, and who says otherwise.",
  arguments: {
    dataset: {
      ...dataset(false, datasetNames, "deals"),
      description: "The dataset; left out = wherever the id is found.",
    },
    id: argument("id", "The record's id.", ["meta-amd-2026-02"], { required: true, positional: true }),
    day: onDay,
  },
  examples: [
    { question: "What is known of Meta's order from AMD?", arguments: { dataset: "deals", id: "meta-amd-2026-02" } },
    {
      question: "And what was known on 25 February 2026?",
      arguments: { dataset: "deals", id: "meta-amd-2026-02", day: "2026-02-25" },
    },
  ],
  async answer({ dataset, id, day }, options) {
    const found = await findRecord(id, dataset as DatasetName | null);
    const renamed = found.renamedFrom === null ? [] : [`${found.renamedFrom} is called ${found.record.id} now.`];
    return found.dataset === "sources"
      ? sourceAnswer(found.record, renamed)
      : recordAnswer({ dataset: found.dataset, record: found.record, day, notes: renamed }, options);
  },
});

interface Asked {
  readonly dataset: ClaimDatasetName;
  readonly record: AnyRecord;
  readonly day: Day | null;
  readonly notes: readonly string[];
}

async function recordAnswer(
  { dataset, record: current, day, notes }: Asked,
  options: Required<AnswerOptions>,
): Promise<Answer> {
  const set = options.statements || day !== null ? await claimsOf(dataset) : null;
  const record = set === null || day === null ? current : recordOn(set, current.id, day);
  const said = set === null || !options.statements ? null : byField(statementsOf(set, record, null, day));
  const parts = recordParts(record, said ?? new Map());
  const rows = parts.flatMap((part) => partRows(part, record));
  const statements = parts.flatMap(({ behind }) => behind);
  return {
    verb: "get",
    asked: { dataset, id: record.id, ...(day === null ? {} : { day }) },
    columns: said === null ? shortColumns : columns,
    rows: said === null ? rows.map(({ field, value, doubt }) => ({ field, value, doubt })) : rows,
    summary: record,
    statements,
    sources: await sourceLines(statements),
    notes: said === null ? [...notes, howMany(record.sources as readonly string[])] : notes,
    total: rows.length,
    next: null,
  };
}

/** The record as it was known on a day. Throws VerbError (`unknown-record`). */
function recordOn(set: AnyClaims, id: string, day: Day): AnyRecord {
  const record = asOf(set, day).find((one) => one.id === id);
  if (record) return record;
  const expected = `a day on which ${id} was known already, for example ${firstKnown(set, id)}`;
  throw new VerbError("unknown-record", "day", day, expected);
}

function howMany(sources: readonly string[]): string {
  return `It rests on ${sources.length === 1 ? "one source" : `${sources.length} sources`}; claims tells who says what.`;
}

/** A source is what is read: its rows are its keys, and nobody says them. */
function sourceAnswer(source: AnyRecord, notes: readonly string[]): Answer {
  const rows = Object.entries(source)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => ({ field, value, doubt: null }));
  return {
    verb: "get",
    asked: { dataset: "sources", id: source.id },
    columns: shortColumns,
    rows,
    summary: source,
    statements: [],
    sources: [],
    notes,
    total: rows.length,
    next: null,
  };
}

function firstKnown(set: AnyClaims, id: string): Day {
  const claims = set.records.find((record) => record.id === id)?.claims ?? [];
  return claims.map(({ knownOn }) => knownOn).sort()[0] ?? "";
}
