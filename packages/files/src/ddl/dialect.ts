import { type NestedColumn, type NestedType, nest } from "../columns/nested.ts";
import type { Table } from "../tables/table.ts";

/** How an engine writes a table over Parquet files down. */
export interface Dialect {
  readonly engine: "spark" | "trino" | "bigquery";
  readonly plain: Readonly<Record<"text" | "number" | "integer" | "boolean" | "day", string>>;
  readonly quote: (name: string) => string;
  readonly list: (inner: string) => string;
  readonly struct: (fields: readonly { readonly name: string; readonly type: string }[]) => string;
  /** The whole statement or statements; `columns` are lines, `partition` the year's column where there is one. */
  readonly create: (table: string, columns: readonly string[], isPartitioned: boolean) => string;
}

/** The column by which a table of more than 1 GB is laid out in folders. */
export const partitionColumn: NestedColumn = {
  name: "known_year",
  description: "The year from which the row counts as known: the folder that it lies in.",
  type: { kind: "integer" },
};

/** The statements by which an engine takes in a table's Parquet files. */
export function ddlOf(
  dialect: Dialect,
  { name, columns }: Pick<Table, "name" | "columns">,
  isPartitioned = false,
): string {
  const all = [...nest(columns), ...(isPartitioned ? [partitionColumn] : [])];
  const lines = all.map((column) => `${dialect.quote(column.name)} ${typeIn(dialect, column.type)}`);
  return dialect.create(name, lines, isPartitioned);
}

function typeIn(dialect: Dialect, type: NestedType): string {
  if (type.kind === "list") return dialect.list(typeIn(dialect, type.of));
  if (type.kind !== "struct") return dialect.plain[type.kind];
  return dialect.struct(
    type.columns.map((column) => ({ name: dialect.quote(column.name), type: typeIn(dialect, column.type) })),
  );
}
