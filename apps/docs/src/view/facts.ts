import type { ClaimView as Entry, TableRow } from "@ai-almanac/query";
import type { Field } from "@ai-almanac/schema";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { entryText } from "./claim.ts";
import { fieldLabel } from "./field-label.ts";
import { kindRank } from "./kind-rank.ts";
import type { FactSection } from "./layout.ts";
import type { RecordEntries } from "./record-claims.ts";
import { type SourceMark, viewSourceMark } from "./source-mark.ts";
import { type ValueView, viewQuantity, viewValue } from "./value.ts";

/** One field on its line: label, value, doubt, source. */
export interface Fact {
  readonly field: string;
  readonly label: string;
  /** What the field means, one sentence. */
  readonly description: string;
  /** Null where nobody's value stands: all were set aside or the field is only denied. */
  readonly value: ValueView | null;
  readonly contested: boolean;
  /** The other values in a few words; empty where the value is not contested. */
  readonly rivals: readonly string[];
  readonly unconfirmed: boolean;
  readonly source: SourceMark | null;
  /** Why an editor chose; null without a ruling that prefers. */
  readonly ruling: string | null;
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Labels of expected fields of which nobody has said anything. */
  readonly missing: readonly string[];
}

const rivalsShown = 2;

/** Null where a section has nothing to say. */
export function viewFactGroup(
  library: Library,
  dataset: Dataset,
  record: AnyRecord,
  entries: RecordEntries,
  section: FactSection,
): FactGroup | null {
  const facts = section.fields
    .flatMap((name) => viewField(library, dataset, record, entries, name))
    .map((fact) => ({ ...fact, label: fact.label.replace(`${section.title}, `, "") }));
  const spoken = new Set(facts.map((fact) => fact.field.split(".")[0]));
  const missing = (section.expected ?? [])
    .filter((name) => !spoken.has(name))
    .map((name) => fieldLabel(name).toLowerCase());
  return facts.length === 0 && missing.length === 0 ? null : { title: section.title, facts, missing };
}

function viewField(
  library: Library,
  dataset: Dataset,
  record: AnyRecord,
  entries: RecordEntries,
  name: string,
): Fact[] {
  const field = dataset.definition.fields[name];
  if (field === undefined) return [];
  const fact = (path: string, value: ValueView | null): Fact[] => {
    const said = field.kind === "set" ? bestFirst(entries.on(path)) : entries.on(path);
    if (said.length === 0) return [];
    const contested = record.contested.includes(path);
    return [
      {
        field: path,
        label: fieldLabel(path),
        description: field.description,
        value,
        contested,
        rivals: contested ? rivalTexts(library, dataset, said) : [],
        unconfirmed: record.unconfirmed.includes(path),
        source: viewSourceMark(library, dataset, record.id, said, entries.rulings),
        ruling: entries.rulings.find((one) => one.field === path && one.prefer !== null)?.why ?? null,
      },
    ];
  };
  if (field.kind === "table") {
    const rows = new Map((record[name] as readonly TableRow[]).map((row) => [`${name}.${row.key}`, row.value]));
    const paths = new Set(entries.all.map((entry) => entry.field).filter((path) => path.startsWith(`${name}.`)));
    return [...paths].flatMap((path) => {
      const value = rows.get(path);
      return fact(path, value === undefined ? null : viewQuantity(value));
    });
  }
  return fact(name, isSaid(field, record[name]) ? viewValue(library, field, record[name]) : null);
}

function isSaid(field: Field, value: unknown): boolean {
  return field.kind === "set" ? (value as readonly unknown[]).length > 0 : value !== null && value !== undefined;
}

function rivalTexts(library: Library, dataset: Dataset, entries: readonly Entry[]): string[] {
  const texts = entries
    .filter((one) => one.state === "rival" && !one.denies)
    .map((one) => entryText(library, dataset, one));
  return [...new Set(texts)].slice(0, rivalsShown);
}

/** All claims on a set are chosen: the one on the best ground speaks for it. */
function bestFirst(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => kindRank(a.claim.kind) - kindRank(b.claim.kind));
}
