import { type Change, formatWhen, type ResolvedEvent, type ResolvedRecord, type Target } from "@ai-almanac/query";
import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { fieldOf } from "./claim.ts";
import { eventTime } from "./event-time.ts";
import { eventWord } from "./event-word.ts";
import { contestedLabel, fieldLabel } from "./field-label.ts";
import { valueText, viewQuantity, viewValue } from "./value.ts";
import { inWords } from "./words.ts";

type AnyChange = Change<ResolvedRecord>;

/** Values of a new record that are told one by one; the rest is counted. */
const valuesShown = 4;

/** One thing that became known, in words; none for what its status or its value tells already. */
export function changeText(library: Library, dataset: Dataset, change: AnyChange): string[] {
  switch (change.kind) {
    case "record":
      return newRecordTexts(library, dataset, change.after as AnyRecord);
    case "value":
      return [valueChangeText(library, dataset, change)];
    case "event":
      return eventTexts(dataset, change);
    case "target":
      return targetTexts(dataset, change);
    case "contested": {
      const label = contestedLabel(dataset.name, change.field, fieldOf(dataset, change.field) === undefined);
      return [change.after ? `≠ Contested: ${label.toLowerCase()}` : `No longer contested: ${label.toLowerCase()}`];
    }
    case "status":
    case "unconfirmed":
      return [];
  }
}

function newRecordTexts(library: Library, dataset: Dataset, record: AnyRecord): string[] {
  const values = Object.keys(dataset.definition.fields).flatMap((field) => {
    const value = record[field];
    if (isSilent(value) || field === "names") return [];
    return [`${fieldLabel(field).toLowerCase()}: ${textOf(library, dataset, field, value)}`];
  });
  const rest = values.length - valuesShown;
  const shown = rest > 1 ? values.slice(0, valuesShown) : values;
  const told = [...shown, ...(rest > 1 ? [`and ${inWords(rest)} more values`] : [])];
  return [`First known${told.length === 0 ? "" : `, with ${told.join("; ")}`}`];
}

function valueChangeText(
  library: Library,
  dataset: Dataset,
  { field, before, after }: Extract<AnyChange, { kind: "value" }>,
): string {
  if (field === "name") return `Now called ${String(after)}, before that ${String(before)}`;
  const label = fieldLabel(field);
  if (Array.isArray(after)) {
    const earlier = new Set((before ?? []) as readonly unknown[]);
    const added = after.filter((member) => !earlier.has(member));
    return added.length === 0
      ? `${label}: fewer than before`
      : `${label}${earlier.size > 0 ? ", also" : ""}: ${textOf(library, dataset, field, added)}`;
  }
  if (isSilent(after)) return `${label}: set aside`;
  const was = isSilent(before) ? "" : `, before that ${textOf(library, dataset, field, before)}`;
  return `${label}: ${textOf(library, dataset, field, after)}${was}`;
}

function eventTexts(dataset: Dataset, { field, before, after }: Extract<AnyChange, { kind: "event" }>): string[] {
  const earlier = new Set(before.map(keyOf));
  return after
    .filter((event) => !earlier.has(keyOf(event)))
    .map((event) => `${eventWord(dataset.name, field)} ${eventTime(event.when)}${event.as ? ` as ${event.as}` : ""}`);
}

function keyOf({ when, as, with: other }: ResolvedEvent): string {
  return `${when} ${as} ${other}`;
}

/** What is void since the thing happened or stopped is told by its status. */
function targetTexts(dataset: Dataset, { field, before, after }: Extract<AnyChange, { kind: "target" }>): string[] {
  if (after === null) return [];
  const word = eventWord(dataset.name, field);
  const target = (one: Target) => formatWhen(one.when);
  if (before === null) return [`${word}: planned for ${target(after)}`];
  if (before.when === after.when) return [];
  return [`${word}: now planned for ${target(after)}, before that ${target(before)}`];
}

function textOf(library: Library, dataset: Dataset, name: string, value: unknown): string {
  const field = fieldOf(dataset, name);
  if (field === undefined) return String(value);
  if (field.kind !== "table") return valueText(viewValue(library, field, value));
  if (!Array.isArray(value)) return valueText(viewQuantity(value as Parameters<typeof viewQuantity>[0]));
  return value.map((row) => `${row.key} ${valueText(viewQuantity(row.value))}`).join(", ");
}

function isSilent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
