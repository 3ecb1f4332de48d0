import { type Column, type Row, valueIn } from "../columns/column.ts";
import { type FlatColumn, flatten } from "../columns/flat.ts";
import type { Table } from "../tables/table.ts";

/** A table of the SQLite file. */
export interface SqlTable {
  readonly name: string;
  readonly columns: readonly SqlColumn[];
  readonly key: readonly string[];
  /** References of several columns at once. */
  readonly references: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
}

export interface SqlColumn {
  readonly name: string;
  readonly type: "TEXT" | "REAL" | "INTEGER";
  readonly nullable: boolean;
  /** `table(column)` that its values stand in; null = none. */
  readonly references: string | null;
  readonly check: string | null;
}

type SqlValue = string | number | null;

const types = { text: "TEXT", number: "REAL", integer: "INTEGER", boolean: "INTEGER", day: "TEXT" } as const;

/**
 * The table with its plain columns. Of tables of records, lists that refer to others or hold more than texts become
 * tables of their own; all other lists are JSON texts.
 */
export function sqlTables(table: Table): SqlTable[] {
  const isRecords = table.dataset !== null && table.key.length === 1;
  const apart = isRecords ? table.columns.filter(standsApart) : [];
  const own = flatten(table.columns.filter((column) => !apart.includes(column)));
  return [
    {
      name: table.name,
      columns: own.map((column) => sqlColumn(column, !isRecords && table.dataset !== null)),
      key: table.key,
      references: table.key[0] === "dataset" ? ["(dataset, record) REFERENCES records(dataset, id)"] : [],
      rows: table.rows.map((row) => own.map((column) => sqlValue(column, row))),
    },
    ...apart.map((column) => childTable(table, column)),
  ];
}

function standsApart({ type }: Column): boolean {
  return type.kind === "list" && (type.refersTo !== null || type.of.kind === "struct");
}

/** One row a member, in the order of the list. */
function childTable(table: Table, column: Column): SqlTable {
  const { type } = column;
  if (type.kind !== "list") throw new Error(`${column.name} is no list`);
  const member: Column = {
    ...column,
    name: "value",
    type: type.of,
    nullable: false,
    refersTo: type.refersTo,
    compute: null,
  };
  const parts = flatten(type.of.kind === "struct" ? type.of.columns : [member]);
  const head = { type: "INTEGER", nullable: false, references: null, check: null } as const;
  return {
    name: `${table.name}_${column.name}`,
    columns: [
      { ...head, name: "record", type: "TEXT", references: `${table.name}(id)` },
      { ...head, name: "position" },
      ...parts.map((part) => sqlColumn(part, false)),
    ],
    key: ["record", "position"],
    references: [],
    rows: table.rows.flatMap((row) =>
      (valueIn(column, row) as readonly unknown[]).map((item, position) => {
        const inner = type.of.kind === "struct" ? (item as Row) : { value: item };
        return [row.id as string, position, ...parts.map((part) => sqlValue(part, inner))];
      }),
    ),
  };
}

/** `isPast`: what a version referred to may be known by another id, or not at all, today. */
function sqlColumn({ name, type, nullable, refersTo }: FlatColumn, isPast: boolean): SqlColumn {
  const isJson = type === "list" || type === "object" || type === "json";
  const target = isPast || isJson ? null : refersTo;
  return {
    name,
    type: isJson ? "TEXT" : types[type],
    nullable,
    references: target === null ? null : `${target}(id)`,
    check: isJson ? `json_valid("${name}")` : type === "boolean" ? `"${name}" IN (0, 1)` : null,
  };
}

function sqlValue({ type, value }: FlatColumn, row: Row): SqlValue {
  const found = value(row);
  if (found === null) return null;
  if (type === "list" || type === "object" || type === "json") return JSON.stringify(found);
  return type === "boolean" ? Number(found) : (found as string | number);
}
