import { type Column, type ColumnType, type Row, valueIn } from "./column.ts";
import { daysOf } from "./flat.ts";

/** A type as engines with nested types have it. */
export type NestedType =
  | { readonly kind: "text" | "number" | "integer" | "boolean" | "day" }
  | { readonly kind: "list"; readonly of: NestedType }
  | { readonly kind: "struct"; readonly columns: readonly NestedColumn[] };

export interface NestedColumn {
  readonly name: string;
  readonly description: string;
  readonly type: NestedType;
}

const text: NestedType = { kind: "text" };
const day: NestedType = { kind: "day" };

const quantity: NestedType = {
  kind: "struct",
  columns: [
    { name: "min", description: "Lower bound; null = none.", type: { kind: "number" } },
    { name: "max", description: "Upper bound; null = none.", type: { kind: "number" } },
    { name: "unit", description: "Its unit.", type: text },
    { name: "stated", description: "How it was stated.", type: text },
  ],
};

const pairs: NestedType = {
  kind: "list",
  of: {
    kind: "struct",
    columns: [
      { name: "key", description: "The catalogue.", type: text },
      { name: "value", description: "The id there.", type: text },
    ],
  },
};

/** Columns with lists and structs kept; Whens become three columns. */
export function nest(columns: readonly Column[]): NestedColumn[] {
  return columns.flatMap(({ name, description, type }) => {
    const own = { name, description, type: nestType(type) };
    if (type.kind !== "when" && type.kind !== "period") return [own];
    return [
      own,
      { name: `${name}_from`, description: `First day of ${name}; null = open, or nobody has said.`, type: day },
      { name: `${name}_to`, description: `Last day of ${name}; null = open, or nobody has said.`, type: day },
    ];
  });
}

function nestType(type: ColumnType): NestedType {
  switch (type.kind) {
    case "quantity":
      return quantity;
    case "pairs":
      return pairs;
    case "when":
    case "period":
    case "json":
      return text;
    case "list":
      return { kind: "list", of: nestType(type.of) };
    case "struct":
      return { kind: "struct", columns: nest(type.columns) };
    default:
      return { kind: type.kind };
  }
}

/** A row with the values of the columns of `nest`; JSON values as text. */
export function nestRow(columns: readonly Column[], row: Row): Row {
  const entries = columns.flatMap((column): [string, unknown][] => {
    const value = valueIn(column, row) ?? null;
    const own: [string, unknown] = [column.name, nestValue(column.type, value)];
    if (column.type.kind !== "when" && column.type.kind !== "period") return [own];
    const days = daysOf(column.type.kind === "period" ? (row[column.type.covers] ?? value) : value);
    return [own, [`${column.name}_from`, days?.from ?? null], [`${column.name}_to`, days?.to ?? null]];
  });
  return Object.fromEntries(entries);
}

function nestValue(type: ColumnType, value: unknown): unknown {
  if (value === null) return null;
  if (type.kind === "json") return JSON.stringify(value);
  if (type.kind === "pairs") return Object.entries(value as object).map(([key, text]) => ({ key, value: text }));
  if (type.kind === "list") return (value as readonly unknown[]).map((item) => nestValue(type.of, item));
  if (type.kind === "struct") return nestRow(type.columns, value as Row);
  return value;
}
