import type { Day } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetName } from "@ai-almanac/schema/fields";
import type { Row, Statement } from "../answer/answer.ts";
import { column } from "../answer/columns.ts";
import { pageOf } from "../answer/page.ts";
import { argument } from "../arguments/argument.ts";
import { claimDatasets, dataset, onDay, paging } from "../arguments/common.ts";
import { type AnyClaims, claimsOf } from "../data/doors.ts";
import { findRecord } from "../data/find-record.ts";
import { defineVerb } from "../define-verb.ts";
import { nearWords } from "../error/near-words.ts";
import { VerbError } from "../error/verb-error.ts";
import { sourceLines } from "../statements/source-lines.ts";
import { statementsOf } from "../statements/statements-of.ts";

const columns = [
  column("field", "id"),
  column("value", "value"),
  column("state", "text"),
  column("by", "id", "who says it"),
  column("kind", "text", "ground"),
  column("known", "when", "known since"),
  column("source", "id", "read in"),
  column("at", "text", "place", true),
];

export const claims = defineVerb({
  name: "claims",
  title: "Who says what",
  description:
    "Every statement behind a record or one of its fields: who says it, since when, where, and whether it was chosen, agrees, contradicts, or was replaced.",
  arguments: {
    dataset: {
      ...dataset(false, claimDatasets, "deals"),
      description: "The dataset; left out = wherever the id is found.",
    },
    id: argument("id", "The record's id.", ["meta-amd-2026-02"], { required: true, positional: true }),
    field: argument("field", "A field, a row of a table such as peak.fp8, or an event; left out = all.", ["value"], {
      positional: true,
    }),
    day: onDay,
    ...paging,
  },
  examples: [
    {
      question: "Who says what Meta's order from AMD is worth?",
      arguments: { id: "meta-amd-2026-02", field: "value" },
    },
    { question: "Who says that MTIA v5 was cancelled?", arguments: { id: "meta-mtia-v5", field: "cancelled" } },
  ],
  async answer({ dataset, id, field, day, limit, after }) {
    const found = await findRecord(id, dataset as DatasetName | null, claimDatasets);
    const set = await claimsOf(found.dataset as ClaimDatasetName);
    checkField(set, field);
    const all = statementsOf(set, found.record, field, day);
    const { shown, total, next } = pageOf(all, { limit, after });
    return {
      verb: "claims",
      asked: {
        dataset: found.dataset,
        id: found.record.id,
        ...(field === null ? {} : { field }),
        ...(day === null ? {} : { day }),
      },
      columns,
      rows: shown.map(rowOf),
      summary: null,
      statements: shown,
      sources: await sourceLines(shown),
      notes: rulingNotes(set, found.record.id, field, day),
      total,
      next,
    };
  },
});

function checkField(set: AnyClaims, field: string | null): void {
  if (field === null) return;
  const known = Object.keys(set.fields);
  const whole = field.split(".")[0] as string;
  if (known.includes(field)) return;
  const kind = known.includes(whole) ? set.fields[whole]?.kind : undefined;
  if (kind === "table" || kind === "set") return;
  throw new VerbError(
    "unknown-field",
    "field",
    field,
    `a field or an event of ${set.dataset} (${known.join(", ")})`,
    nearWords(whole, known),
  );
}

function rowOf({ field, value, state, denies, by, kind, known, source, at }: Statement): Row {
  return { field, value, state: denies ? `denies it (${state})` : state, by, kind, known, source, at };
}

/** What editors decided, and why: once the claims that it names are known. */
function rulingNotes(set: AnyClaims, id: string, field: string | null, day: Day | null): string[] {
  const { rulings = [], claims = [] } = set.records.find((record) => record.id === id) ?? {};
  const known = new Set(claims.filter(({ knownOn }) => day === null || knownOn <= day).map((claim) => claim.id));
  return rulings
    .filter(({ because }) => because.every((claim) => known.has(claim)))
    .filter(({ prefer, reject }) => [prefer, ...reject].some((claim) => claim !== null && known.has(claim)))
    .filter((ruling) => field === null || ruling.field === field || ruling.field.startsWith(`${field}.`))
    .map(({ field, prefer, reject, why }) => {
      const what = prefer === null ? `sets aside ${reject.join(", ")}` : `prefers ${prefer}`;
      return `An editor's ruling on ${field} ${what}: ${why}.`;
    });
}
