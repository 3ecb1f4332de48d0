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
import { recordColumns as columns, partRows } from "../record/part-rows.ts";
import { recordParts } from "../record/record-parts.ts";
import { byField } from "../statements/by-field.ts";
import { sourceLines } from "../statements/source-lines.ts";
import { statementsOf } from "../statements/statements-of.ts";

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
  async answer({ dataset, id, day }) {
    const found = await findRecord(id, dataset as DatasetName | null);
    const renamed = found.renamedFrom === null ? [] : [`${found.renamedFrom} is called ${found.record.id} now.`];
    return found.dataset === "sources"
      ? sourceAnswer(found.record, renamed)
      : recordAnswer(found.dataset, found.record, day, renamed);
  },
});

async function recordAnswer(
  dataset: ClaimDatasetName,
  current: AnyRecord,
  day: Day | null,
  notes: readonly string[],
): Promise<Answer> {
  const set = await claimsOf(dataset);
  const record = day === null ? current : asOf(set, day).find(({ id }) => id === current.id);
  if (record === undefined) {
    throw new VerbError(
      "unknown-record",
      "day",
      day,
      `a day on which ${current.id} was known already, for example ${firstKnown(set, current.id)}`,
    );
  }
  const parts = recordParts(record, byField(statementsOf(set, record, null, day)));
  const rows = parts.flatMap((part) => partRows(part, record));
  const statements = parts.flatMap(({ behind }) => behind);
  return {
    verb: "get",
    asked: { dataset, id: record.id, ...(day === null ? {} : { day }) },
    columns,
    rows,
    summary: record,
    statements,
    sources: await sourceLines(statements),
    notes,
    total: rows.length,
    next: null,
  };
}

/** A source is what is read: its rows are its keys, and nobody says them. */
function sourceAnswer(source: AnyRecord, notes: readonly string[]): Answer {
  const rows = Object.entries(source)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => ({ field, value, by: [], known: null, source: [], doubt: null }));
  return {
    verb: "get",
    asked: { dataset: "sources", id: source.id },
    columns,
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
