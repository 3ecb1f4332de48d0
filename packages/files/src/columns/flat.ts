import { bounds } from "@ai-almanac/query";
import { Quantity } from "@ai-almanac/schema";
import { type Column, type Row, valueIn } from "./column.ts";

/** A column without anything inside: what CSV and SQLite have. `json` holds a JSON text of a list, an object or any value. */
export interface FlatColumn {
  readonly name: string;
  readonly description: string;
  readonly type: "text" | "number" | "integer" | "boolean" | "day" | "list" | "object" | "json";
  readonly nullable: boolean;
  readonly refersTo: string | null;
  readonly words: readonly string[] | null;
  /** The plain value; null = none. Lists and objects as they are. */
  readonly value: (row: Row) => unknown;
}

const stated: readonly string[] = Quantity.unwrap().shape.stated.options;

/** Quantities as four columns, Whens as three, structs as one a key; lists and objects stay whole. */
export function flatten(columns: readonly Column[]): FlatColumn[] {
  return columns.flatMap((column) => flattenOne(column, (row) => valueIn(column, row) ?? null));
}

function flattenOne(column: Column, value: FlatColumn["value"]): FlatColumn[] {
  const { name, description, type, nullable, refersTo, words } = column;
  const one = (kind: FlatColumn["type"]): FlatColumn => {
    return { name, description, type: kind, nullable, refersTo, words, value };
  };
  const more = (suffix: string, kind: FlatColumn["type"], text: string, get: FlatColumn["value"]): FlatColumn => {
    const own = { name: `${name}_${suffix}`, description: text, type: kind };
    return { ...own, nullable: true, refersTo: null, words: null, value: get };
  };
  switch (type.kind) {
    case "list":
      return [one("list")];
    case "pairs":
      return [one("object")];
    case "quantity":
      return [
        more("min", "number", `${description} Lower bound; null = none.`, (row) => partOf(value(row), "min")),
        more("max", "number", `${description} Upper bound; null = none.`, (row) => partOf(value(row), "max")),
        more("unit", "text", `Unit of ${name}.`, (row) => partOf(value(row), "unit")),
        {
          ...more("stated", "text", `How ${name} was stated; null = nobody has.`, (row) =>
            partOf(value(row), "stated"),
          ),
          words: stated,
        },
      ];
    case "struct":
      return type.columns.flatMap((inner) =>
        flattenOne({ ...inner, name: `${name}_${inner.name}`, nullable: nullable || inner.nullable }, (row) =>
          partOf(value(row), inner.name),
        ),
      );
    case "when":
    case "period": {
      const days = (row: Row) => daysOf(type.kind === "period" ? (row[type.covers] ?? value(row)) : value(row));
      return [
        one("text"),
        more("from", "day", `First day of ${name}; null = open, or nobody has said.`, (row) => days(row)?.from ?? null),
        more("to", "day", `Last day of ${name}; null = open, or nobody has said.`, (row) => days(row)?.to ?? null),
      ];
    }
    default:
      return [one(type.kind)];
  }
}

function partOf(value: unknown, key: string): unknown {
  return value === null || value === undefined ? null : ((value as Row)[key] ?? null);
}

/** The days that a When names; null where there is none. */
export function daysOf(when: unknown): { from: string | null; to: string | null } | null {
  return typeof when === "string" ? bounds(when) : null;
}
