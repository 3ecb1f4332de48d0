import { type Day, recordDate, type Status } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetName } from "@ai-almanac/schema/fields";
import type { Answer, Column, Row, Statement } from "../answer/answer.ts";
import { columnsOf } from "../answer/columns.ts";
import { pageOf } from "../answer/page.ts";
import { type AnyRecord, nameOf } from "../data/any-record.ts";
import { claimsOf } from "../data/doors.ts";
import { recordsOn } from "../data/records-on.ts";
import { applyFilters, filtersAsked, periodOf, readFilters } from "../filters/apply-filters.ts";
import { refuseUnknownIds } from "../filters/refuse-unknown-ids.ts";
import { byField } from "../statements/by-field.ts";
import { grounds } from "../statements/grounds.ts";
import { sourceLines } from "../statements/source-lines.ts";
import { statementsOf } from "../statements/statements-of.ts";
import type { AnswerOptions } from "../verb.ts";

export interface ListQuestion {
  readonly dataset: DatasetName;
  readonly where: Readonly<Record<string, unknown>>;
  readonly possible: boolean;
  readonly fields: readonly string[];
  readonly limit: number | null;
  readonly after: number | null;
}

/** The records that meet some filters, as an answer: oldest first, those without a date last. */
export async function listRecords(
  verb: string,
  question: ListQuestion,
  day: Day | null,
  options: Required<AnswerOptions>,
): Promise<Answer> {
  const { dataset, possible, fields } = question;
  const columns = columnsOf(dataset, fields);
  const filters = readFilters(dataset, question.where);
  const records = await recordsOn(dataset, day, periodOf(filters));
  const certain = applyFilters(records, filters, "certain");
  const wider = filters.length === 0 ? certain : applyFilters(records, filters, "possible");
  const found = possible ? wider : certain;
  if (found.length === 0) await refuseUnknownIds(filters);
  const { shown, total, next } = pageOf(found, question);
  const statements = options.statements ? await statementsBehind(dataset, shown, columns, day) : [];
  return {
    verb,
    asked: asked(question, filtersAsked(filters), day),
    columns,
    rows: shown.map((record) => rowOf(dataset, record, columns)),
    summary: null,
    statements,
    sources: await sourceLines(statements),
    notes: notesOf(certain.length, wider.length, possible),
    total,
    next,
  };
}

function asked({ dataset, possible, fields }: ListQuestion, where: Record<string, unknown>, day: Day | null) {
  return {
    ...(day === null ? {} : { day }),
    dataset,
    ...(Object.keys(where).length === 0 ? {} : { where }),
    ...(possible ? { possible } : {}),
    ...(fields.length === 0 ? {} : { fields }),
  };
}

function notesOf(certain: number, wider: number, possible: boolean): string[] {
  const more = wider - certain;
  if (more === 0) return [];
  return possible
    ? [`${certain} surely meet the conditions, ${more} may: their sources do not tell.`]
    : [`${more} more may meet the conditions: their sources do not tell. Ask for possible ones to see them.`];
}

function rowOf(dataset: DatasetName, record: AnyRecord, columns: readonly Column[]): Row {
  const fields = new Set(columns.map(({ key }) => key));
  return Object.fromEntries(columns.map(({ key }) => [key, cellOf(dataset, record, key, fields)]));
}

function cellOf(dataset: DatasetName, record: AnyRecord, key: string, shown: ReadonlySet<string>): unknown {
  if (key === "name") return nameOf(record);
  if (key === "date") return recordDate(dataset, record);
  if (key === "contested" || key === "unconfirmed") return marksOf(record[key] as readonly string[], shown, record);
  const [table = key, row] = key.split(/\.(.*)/s);
  if (row === undefined) return record[key] ?? null;
  const rows = (record[table] ?? []) as readonly { key: string; value: unknown }[];
  return rows.find((one) => one.key === row)?.value ?? null;
}

/** The marks of what is shown; a mark of the event that gives the status counts as one of the status. */
function marksOf(marks: readonly string[], shown: ReadonlySet<string>, record: AnyRecord): string[] {
  const state = (record.status as Status | null | undefined)?.state;
  return marks.filter((mark) => {
    if (shown.has(mark) || shown.has(mark.split(".")[0] as string)) return true;
    return mark === state && shown.has("status");
  });
}

/** Who says what the rows show. Sources are what is read; nobody says them. */
async function statementsBehind(
  dataset: DatasetName,
  records: readonly AnyRecord[],
  columns: readonly Column[],
  day: Day | null,
): Promise<Statement[]> {
  if (dataset === "sources" || records.length === 0) return [];
  const set = await claimsOf(dataset as ClaimDatasetName);
  const fields = columns.map(({ key }) => key);
  return records.flatMap((record) => {
    const all = byField(statementsOf(set, record, null, day));
    const wanted = new Set(fields.flatMap((field) => fieldsBehind(field, dataset, record, [...all.keys()])));
    return [...wanted].flatMap((field) => grounds(all.get(field) ?? []));
  });
}

/** The fields whose claims give what a column shows. */
function fieldsBehind(
  key: string,
  dataset: DatasetName,
  record: AnyRecord,
  said: readonly string[],
): readonly string[] {
  const events = (record.events ?? []) as readonly { type: string; when: string }[];
  const targets = (record.targets ?? []) as readonly { event: string }[];
  if (key === "date") {
    const date = recordDate(dataset, record);
    return events.filter(({ when }) => when === date).map(({ type }) => type);
  }
  if (key === "status") {
    const state = (record.status as Status | null | undefined)?.state;
    return state === "planned" ? targets.slice(0, 1).map(({ event }) => event) : [state ?? ""];
  }
  if (key === "events") return events.map(({ type }) => type);
  if (key === "targets") return targets.map(({ event }) => event);
  return said.filter((field) => field === key || field.startsWith(`${key}.`));
}
