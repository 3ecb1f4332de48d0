import { type DatasetName, definitionOf, describeAbout, describeField, sourceKeys } from "@ai-almanac/schema/fields";

/** A field of a published record, whichever table of the schema it comes from. */
export interface FieldLine {
  readonly name: string;
  readonly kind: "text" | "enum" | "reference" | "set" | "quantity" | "when" | "period" | "boolean" | "table";
  readonly description: string;
  /** The only words allowed, or null. */
  readonly values: readonly string[] | null;
  /** The dataset whose ids it holds, or null. */
  readonly refersTo: DatasetName | null;
  /** Units that a quantity takes; empty for other kinds. */
  readonly units: readonly string[];
  /** True where a quantity may lie below zero. */
  readonly signed: boolean;
  readonly example: string;
  /** False for the identity of a record, of which nobody needs to say anything. */
  readonly isClaimed: boolean;
}

const sourceKinds = {
  text: "text",
  url: "text",
  language: "text",
  speaker: "text",
  day: "when",
  when: "when",
} as const;

/** The fields of a dataset in the order in which they are published: its identity first, then what sources say. */
export function fieldsOf(dataset: DatasetName): readonly FieldLine[] {
  if (dataset === "sources") {
    return Object.entries(sourceKeys).map(([name, key]) => ({
      ...bare(name, key.description, key.example),
      kind: key.kind === "claim-kind" ? "text" : sourceKinds[key.kind],
      isClaimed: false,
    }));
  }
  const { about, fields } = definitionOf(dataset);
  const identity = Object.entries(about).map(([name, key]) => ({
    ...bare(name, describeAbout(key), key.example),
    kind: key.kind,
    values: key.values,
    refersTo: key.refersTo,
    isClaimed: false,
  }));
  const claimed = Object.entries(fields).map(([name, field]) => ({
    ...bare(name, describeField(field), exampleText(field.example)),
    kind: field.kind,
    values: "values" in field ? field.values : null,
    refersTo: "refersTo" in field ? field.refersTo : null,
    units: "units" in field ? field.units : [],
    signed: "signed" in field && field.signed,
    isClaimed: true,
  }));
  return [...identity, ...claimed];
}

function bare(name: string, description: string, example: string) {
  return { name, description, example, values: null, refersTo: null, units: [], signed: false };
}

/** Of a set the first member, of a table the first key. */
function exampleText(example: unknown): string {
  if (Array.isArray(example)) return String(example[0]);
  return typeof example === "object" && example !== null ? String(Object.keys(example)[0]) : String(example);
}
