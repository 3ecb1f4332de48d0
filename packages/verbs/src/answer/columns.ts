import type { DatasetName } from "@ai-almanac/schema/fields";
import { nearWords } from "../error/near-words.ts";
import { VerbError } from "../error/verb-error.ts";
import { type FieldLine, fieldsOf } from "../filters/fields-of.ts";
import type { Column, ColumnKind } from "./answer.ts";

/** What a list of records shows unless it is asked for something else. */
const shown: Readonly<Record<DatasetName, readonly string[]>> = {
  chips: ["designer", "foundry", "process", "memory", "tdp", "status"],
  deals: ["customers", "suppliers", "investors", "investees", "value", "status"],
  moves: ["from", "to", "roleTo", "status"],
  models: ["developer", "parameters", "access", "status"],
  organizations: ["kind", "parent", "leader", "status"],
  people: ["names", "knownFor"],
  financials: ["organization", "measure", "period", "basis", "value"],
  sources: ["publisher", "published", "kind", "url"],
};

const kinds: Readonly<Record<FieldLine["kind"], ColumnKind>> = {
  text: "text",
  enum: "text",
  reference: "id",
  set: "list",
  quantity: "quantity",
  when: "when",
  period: "when",
  boolean: "boolean",
  table: "value",
};

export function column(key: string, kind: ColumnKind, title = titleOf(key), optional = false): Column {
  return { key, kind, title, optional };
}

/** The columns of a list of records: `fields`, or what the dataset shows of itself. Throws VerbError (`unknown-field`). */
export function columnsOf(dataset: DatasetName, fields: readonly string[]): readonly Column[] {
  const lines = fieldsOf(dataset);
  const known = [...lines.map(({ name }) => name), ...(hasStatus(dataset) ? ["status", "targets", "events"] : [])];
  const wanted = fields.length === 0 ? shown[dataset] : fields.flatMap((field) => (field === "all" ? known : [field]));
  const own = [...new Set(wanted)].map((field) => {
    const whole = field.split(".")[0] as string;
    const line = lines.find(({ name, kind }) => name === field || (name === whole && kind === "table"));
    if (line)
      return column(
        field,
        line.kind === "table" && field !== whole ? "quantity" : kinds[line.kind],
        titleOf(field),
        fields.length === 0,
      );
    if (field === "status" && known.includes(field)) return column("status", "status");
    if (known.includes(field)) return column(field, "value");
    throw new VerbError(
      "unknown-field",
      "fields",
      field,
      `fields of ${dataset} (${known.join(", ")}, or all)`,
      nearWords(field, known),
    );
  });
  const date = ["people", "sources", "financials"].includes(dataset) ? [] : [column("date", "event", "first event")];
  const marks = dataset === "sources" ? [] : ["contested", "unconfirmed"].map((key) => column(key, "list", key, true));
  return [column("id", "id", "id"), column("name", "text"), ...date, ...own, ...marks];
}

/** The field of a dataset, a row of one of its tables, or one of its event types. Throws VerbError (`unknown-field`). */
export function quantityField(dataset: DatasetName, field: string): void {
  const lines = fieldsOf(dataset).filter(({ kind }) => kind === "quantity");
  if (lines.some(({ name }) => name === field)) return;
  const names = lines.map(({ name }) => name);
  const expected =
    names.length === 0
      ? `another dataset: ${dataset} has no quantities`
      : `a quantity of ${dataset} (${names.join(", ")})`;
  throw new VerbError("unknown-field", "field", field, expected, nearWords(field, names));
}

function hasStatus(dataset: DatasetName): boolean {
  return !["people", "financials", "sources"].includes(dataset);
}

/** `memoryBandwidth`: memory bandwidth. */
function titleOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
