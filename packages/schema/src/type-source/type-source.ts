import { describeAbout, describeField } from "../describe/describe-field.ts";
import { stages } from "../fields/course-words.ts";
import type { AboutKey, DatasetDefinition, EventRole } from "../fields/dataset.ts";
import type { Field } from "../fields/field.ts";
import { recordKeys } from "../resolved/record-keys.ts";
import { type Key, writeAlias, writeInterface, writeUnion } from "./write-interface.ts";

/**
 * The interface of one published record as TypeScript text, after the unions of its events. It needs the names that
 * `sharedTypeSource` declares.
 */
export function typeSource(definition: DatasetDefinition): string {
  const names = "readonly string[]";
  const course = [
    key("status", `Status<${definition.type}State> | null`),
    key("targets", `readonly Target<${definition.type}Stage>[]`),
    key("events", `readonly ResolvedEvent<${definition.type}EventType>[]`),
  ];
  const record = writeInterface(definition.type, definition.description, [
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
  return definition.events.length > 0 ? `${courseTypes(definition)}\n${record}` : record;
}

/** The words of a dataset with events: what may happen to its records. */
function courseTypes({ type, singular, events }: DatasetDefinition): string {
  const one = `${/^[aeiou]/.test(singular) ? "an" : "a"} ${singular}`;
  const others = (role: EventRole): string[] => {
    return events.filter((event) => event.role === role).map((event) => JSON.stringify(event.type));
  };
  const state = [`"planned"`, `${type}Stage`, ...others("stop")].join(" | ");
  const event = [`${type}Stage`, ...others("stop"), ...others("plain")].join(" | ");
  return [
    writeAlias(`${type}Stage`, `The stages that ${one} goes through, in order.`, writeUnion(stages(events))),
    writeAlias(`${type}State`, `The states that ${one} may be in: planned, a stage or a stop.`, state),
    writeAlias(`${type}EventType`, `What may happen to ${one}: stages, stops and plain events.`, event),
  ].join("\n");
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
      return field.values === null ? "readonly string[]" : `readonly (${writeUnion(field.values)})[]`;
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
