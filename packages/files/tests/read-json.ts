import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Column, Row } from "../src/columns/column.ts";
import { daysOf } from "../src/columns/flat.ts";

export const dist = join(import.meta.dirname, "..", "dist");

export function readText(name: string): string {
  return readFileSync(join(dist, name), "utf8");
}

export function readRows(table: string): Row[] {
  return JSON.parse(readText(`${table}.json`)) as Row[];
}

/** Names of the days that columns add to a row, and what they must be: beside every When of the row its bounds. */
export function addedDays(columns: readonly Column[], row: Row): Row {
  const added = columns
    .filter(({ type }) => type.kind === "when" || type.kind === "period")
    .flatMap(({ name, type, compute }): [string, unknown][] => {
      const when = compute === null ? row[name] : compute(row);
      const days = daysOf(type.kind === "period" ? (row[type.covers] ?? when) : when);
      return [
        ...(compute === null ? [] : [[name, when] as [string, unknown]]),
        [`${name}_from`, days?.from ?? null],
        [`${name}_to`, days?.to ?? null],
      ];
    });
  return Object.fromEntries(added);
}

/** The row as JSON has it, of one that an engine with nested types gave; what columns add is left out. */
export function fromNested(columns: readonly Column[], row: Row): Row {
  const own = columns.filter(({ compute }) => compute === null);
  return Object.fromEntries(own.map(({ name, type }) => [name, valueFrom(type, row[name])]));
}

function valueFrom(type: Column["type"], value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type.kind === "json") return JSON.parse(value as string);
  if (type.kind === "list") return (value as readonly unknown[]).map((item) => valueFrom(type.of, item));
  if (type.kind === "struct") return fromNested(type.columns, value as Row);
  if (type.kind === "pairs") {
    return Object.fromEntries(
      (value as readonly { key: string; value: string }[]).map((pair) => [pair.key, pair.value]),
    );
  }
  return value;
}

/** Values of a quantity, a struct or a When spread over columns `name_part`, put together again. */
export function fromFlat(columns: readonly Column[], row: Row, prefix = ""): Row {
  const own = columns.filter(({ compute }) => compute === null);
  return Object.fromEntries(own.map((column) => [column.name, flatValue(column, row, `${prefix}${column.name}`)]));
}

function flatValue({ type }: Column, row: Row, name: string): unknown {
  switch (type.kind) {
    case "quantity": {
      const parts = ["min", "max", "unit", "stated"].map((part) => [part, row[`${name}_${part}`]]);
      return row[`${name}_stated`] === null ? null : Object.fromEntries(parts);
    }
    case "struct": {
      const inner = fromFlat(type.columns, row, `${name}_`);
      return Object.values(inner).every((value) => value === null) ? null : inner;
    }
    default:
      return row[name];
  }
}
