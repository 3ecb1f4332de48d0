import type { DatasetDefinition, EventType } from "../fields/dataset.ts";
import type { Field } from "../fields/field.ts";

/** How a field's values are compared and which of them win: what `resolve` of @ai-almanac/query needs to know. */
export type FieldKind =
  | { readonly kind: "quantity" | "when" | "boolean" | "set" | "table" }
  | { readonly kind: "text" | "reference" | "enum"; readonly changes: boolean }
  | { readonly kind: "stage" | "stop"; readonly rank: number }
  | { readonly kind: "plain"; readonly repeatsBy: "as" | "with" | "when" | null };

/** Fields, then event types, in the order of the table. Ranks count from 0, stages and stops each for themselves. */
export function fieldKinds(definition: DatasetDefinition): Record<string, FieldKind> {
  const fields = Object.entries(definition.fields).map(([name, field]) => [name, kindOfField(field)]);
  const events = definition.events.map((event) => [event.type, kindOfEvent(event, definition.events)]);
  return Object.fromEntries([...fields, ...events]);
}

function kindOfField(field: Field): FieldKind {
  switch (field.kind) {
    case "text":
    case "reference":
    case "enum":
      return { kind: field.kind, changes: field.changes };
    default:
      return { kind: field.kind };
  }
}

function kindOfEvent(event: EventType, all: readonly EventType[]): FieldKind {
  if (event.role === "plain") return { kind: "plain", repeatsBy: event.repeatsBy };
  return { kind: event.role, rank: all.filter(({ role }) => role === event.role).indexOf(event) };
}
