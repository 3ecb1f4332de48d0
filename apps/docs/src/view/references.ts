import type { ResolvedEvent, TableRow } from "@ai-almanac/query";
import type { ClaimDatasetName, DatasetName } from "@ai-almanac/schema";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";

/** A record that names another one, and the field in which it does. */
export interface Mention {
  readonly dataset: ClaimDatasetName;
  readonly record: AnyRecord;
  /** An about key, a field, or `events.acquired` where an event names it in `with`. */
  readonly field: string;
}

/** Who names a record: references read backwards. */
export interface References {
  to(dataset: DatasetName, id: string): readonly Mention[];
}

export function indexReferences(library: Library): References {
  const mentions = new Map<string, Mention[]>();
  for (const dataset of Object.values(library.datasets)) {
    for (const record of dataset.records) {
      for (const { target, id, field } of namedBy(dataset, record)) {
        const key = `${target}/${id}`;
        const found = mentions.get(key);
        const mention = { dataset: dataset.name, record, field };
        if (found) found.push(mention);
        else mentions.set(key, [mention]);
      }
    }
  }
  return { to: (dataset, id) => mentions.get(`${dataset}/${id}`) ?? [] };
}

interface Named {
  readonly target: DatasetName;
  readonly id: string;
  readonly field: string;
}

function namedBy(dataset: Dataset, record: AnyRecord): Named[] {
  const { about, fields } = dataset.definition;
  const named: Named[] = [];
  for (const [key, { refersTo }] of Object.entries(about)) {
    if (refersTo !== null && record[key]) named.push({ target: refersTo, id: record[key] as string, field: key });
  }
  for (const [key, field] of Object.entries(fields)) {
    if (!("refersTo" in field) || field.refersTo === null) continue;
    for (const id of idsIn(record[key])) named.push({ target: field.refersTo, id, field: key });
  }
  for (const event of (record.events ?? []) as readonly ResolvedEvent[]) {
    if (event.with !== null) named.push({ target: "organizations", id: event.with, field: `events.${event.type}` });
  }
  return named;
}

function idsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return [];
  return value.map((item: string | TableRow) => (typeof item === "string" ? item : item.key));
}
