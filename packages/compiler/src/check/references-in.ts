import type { DatasetDefinition, DatasetName, Field } from "@ai-almanac/schema";
import type { Path } from "../problem/problem.ts";
import { type LooseList, present, type RecordEntry, type StatedValue } from "./loose.ts";

export interface Reference {
  readonly space: DatasetName;
  readonly id: string;
  readonly path: Path;
  /** The id is a key there, of a table. */
  readonly isKey: boolean;
}

/** Ids of other records in `about`, in fields and in `with` of events. */
export function* referencesIn(entry: RecordEntry, definition: DatasetDefinition): Generator<Reference> {
  for (const [key, { refersTo }] of Object.entries(definition.about)) {
    const id = entry.record.about?.[key];
    if (refersTo !== null && typeof id === "string") yield { space: refersTo, id, path: ["about", key], isKey: false };
  }
  for (const claim of entry.claims) {
    for (const value of claim.values) yield* referencesOf(value, definition.fields[value.field]);
    for (const { event, path } of claim.events) {
      if (event.with === undefined) continue;
      yield { space: "organizations", id: event.with, path: [...path, "with"], isKey: false };
    }
  }
}

/** Ids in one value of a field. */
export function* referencesOf({ value, path }: StatedValue, field: Field | undefined): Generator<Reference> {
  if (field?.kind === "reference" && typeof value === "string") {
    yield { space: field.refersTo, id: value, path, isKey: false };
  } else if (field?.kind === "set" && field.refersTo !== null) {
    for (const [index, id] of present(value as LooseList<string>)) {
      yield { space: field.refersTo, id, path: [...path, index], isKey: false };
    }
  } else if (field?.kind === "table" && field.refersTo !== null) {
    for (const id of Object.keys(value as object)) {
      yield { space: field.refersTo, id, path: [...path, id], isKey: true };
    }
  }
}

export function* organizationsIn(entry: RecordEntry, definition: DatasetDefinition): Generator<string> {
  for (const { space, id } of referencesIn(entry, definition)) if (space === "organizations") yield id;
}
