import { describeAbout, describeField } from "../describe/describe-field.ts";
import type { AboutKey, DatasetDefinition } from "../fields/dataset.ts";
import type { Field } from "../fields/field.ts";
import { recordKeys } from "../resolved/record-keys.ts";
import { type Key, writeInterface, writeUnion } from "./write-interface.ts";

/** The interface of one published record as TypeScript text. It needs the names that `sharedTypeSource` declares. */
export function typeSource(definition: DatasetDefinition): string {
  const names = "readonly string[]";
  const course = [
    key("status", "Status | null"),
    key("targets", "readonly Target[]"),
    key("events", "readonly ResolvedEvent[]"),
  ];
  return writeInterface(definition.type, definition.description, [
    key("id", "string"),
    key("name", "string"),
    key("aliases", names),
    key("sameAs", "Readonly<Record<string, string>>"),
    ...Object.entries(definition.about).map(([name, about]) => aboutKey(name, about)),
    ...Object.entries(definition.fields).map(([name, field]) => fieldKey(name, field)),
    ...(definition.events.length > 0 ? course : []),
    key("contested", names),
    key("unconfirmed", names),
    key("sources", names),
  ]);
}

function key(name: keyof typeof recordKeys, type: string): Key {
  return { name, type, description: recordKeys[name] };
}

function aboutKey(name: string, about: AboutKey): Key {
  const type = about.values === null ? "string" : writeUnion(about.values);
  return { name, type: about.required ? type : `${type} | null`, description: describeAbout(about) };
}

function fieldKey(name: string, field: Field): Key {
  return { name, type: fieldType(field), description: describeField(field) };
}

function fieldType(field: Field): string {
  switch (field.kind) {
    case "quantity":
      return "Quantity | null";
    case "when":
      return "When | null";
    case "set":
      return "readonly string[]";
    case "table":
      return "readonly TableRow[]";
    case "text":
    case "reference":
      return "string | null";
    case "enum":
      return `${writeUnion(field.values)} | null`;
    case "boolean":
      return "boolean | null";
  }
}
