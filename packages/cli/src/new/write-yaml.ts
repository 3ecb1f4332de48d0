import { type DatasetName, definitionOf } from "@ai-almanac/schema";
import { stringify } from "yaml";
import type { RecordDraft, SourceDraft } from "./draft.ts";

/** A line that makes editors complete the keys of a file and show what each means. */
function schemaLine(dataset: DatasetName): string {
  return `# yaml-language-server: $schema=../../../schema/json/${dataset}.schema.json`;
}

/** The text of a source's file. */
export function writeSource({ keys }: SourceDraft): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${scalar(value)}`);
  return `${[schemaLine("sources"), ...lines].join("\n")}\n`;
}

/** The text of a record's file, laid out as the others are. */
export function writeRecord({ dataset, name, about, claim }: RecordDraft): string {
  return [
    schemaLine(dataset),
    ...(name === null ? [] : [`name: ${scalar(name)}`]),
    ...(Object.keys(about).length > 0 ? [`about: ${flow(about)}`] : []),
    "claims:",
    ...writeClaim(dataset, claim, null).map((line) => `  ${line}`),
    "",
  ].join("\n");
}

/** The lines of a claim behind its dash; `id` where it needs one. */
export function writeClaim(
  dataset: RecordDraft["dataset"],
  { source, keys, says, events }: RecordDraft["claim"],
  id: string | null,
): string[] {
  const { note, ...head } = keys;
  const order = Object.keys(definitionOf(dataset).fields);
  // A name that is no field is written too: the check knows which one was meant.
  const unknown = Object.keys(says).filter((field) => !order.includes(field));
  const fields = [
    ...[...order, ...unknown]
      .filter((field) => says[field] !== undefined)
      .map((field) => `    ${field}: ${flow(says[field])}`),
    ...(events.length > 0 ? [`    events: [${events.map(flow).join(", ")}]`] : []),
  ];
  const first = id === null ? [] : [`id: ${scalar(id)}`];
  const [top = "", ...below] = [
    ...first,
    `source: ${scalar(source)}`,
    ...Object.entries(head).map(([key, value]) => `${key}: ${scalar(value)}`),
    ...(fields.length > 0 ? ["says:"] : []),
  ];
  return [
    `- ${top}`,
    ...below.map((line) => `  ${line}`),
    ...fields,
    ...(note === undefined ? [] : [`  note: ${scalar(note)}`]),
  ];
}

/** Adds a line to publishers.yaml, in the order of ids. */
export function addPublisher(text: string, { id, name, kind }: NonNullable<SourceDraft["publisher"]>): string {
  const line = `${id}: ${flow({ name, kind })}`;
  const lines = text.split("\n").filter((own) => own !== "");
  const next = lines.findIndex((own) => /^[a-z0-9]/.test(own) && own.slice(0, own.indexOf(":")) > id);
  lines.splice(next === -1 ? lines.length : next, 0, line);
  return `${lines.join("\n")}\n`;
}

/** Lists and maps on one line, as the record has them: `[a, b]`, `{ a: b }`. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const entries = Object.entries(value).map(([key, member]) => `${scalar(key)}: ${flow(member)}`);
  return `{ ${entries.join(", ")} }`;
}

/** Text in quotes where YAML would read it as something else; a bare year needs none. */
function scalar(value: unknown): string {
  if (typeof value === "string" && /^(19|2[01])\d\d$/.test(value)) return value;
  const options = { version: "1.2", schema: "core", lineWidth: 0, flowCollectionPadding: false } as const;
  return stringify([value], { ...options, collectionStyle: "flow" })
    .trimEnd()
    .slice(1, -1);
}
