/** What a value of a column is, before any engine's own types. */
export type ColumnType =
  | { readonly kind: "text" | "number" | "integer" | "boolean" | "day" | "quantity" | "when" | "json" }
  /** An object of texts, such as ids elsewhere by catalogue. */
  | { readonly kind: "pairs" }
  /** A When or a fiscal period, whose days another When of the row gives. */
  | { readonly kind: "period"; readonly covers: string }
  | { readonly kind: "list"; readonly of: ColumnType; readonly refersTo: string | null }
  | { readonly kind: "struct"; readonly columns: readonly Column[] };

export type Row = Readonly<Record<string, unknown>>;

export interface Column {
  readonly name: string;
  readonly description: string;
  readonly type: ColumnType;
  /** False where every row has a value. */
  readonly nullable: boolean;
  /** The table whose ids stand here, or `speakers`; null = none. */
  readonly refersTo: string | null;
  /** The only words allowed; null = any. */
  readonly words: readonly string[] | null;
  /** How it follows from the row where it is no key of it; JSON leaves such columns out. Null = a key of the row. */
  readonly compute: ((row: Row) => unknown) | null;
}

/** Publishers, organizations and people together, whose ids share one name space: a table of the SQLite file alone. */
export const speakers = "speakers";

type Options = Partial<Pick<Column, "nullable" | "refersTo" | "words" | "compute">>;

/** A column of plain values; `options` say what differs from a nullable text of any words that refers to nothing. */
export function column(
  name: string,
  type: ColumnType["kind"] &
    ("text" | "number" | "integer" | "boolean" | "day" | "quantity" | "when" | "json" | "pairs"),
  description: string,
  options: Options = {},
): Column {
  return make(name, { kind: type }, description, options);
}

export function make(name: string, type: ColumnType, description: string, options: Options = {}): Column {
  const { nullable = true, refersTo = null, words = null, compute = null } = options;
  return { name, description, type, nullable, refersTo, words, compute };
}

/** A list is never null: empty = nobody has said anything. */
export function list(name: string, description: string, refersTo: string | null = null): Column {
  return make(name, { kind: "list", of: { kind: "text" }, refersTo }, description, { nullable: false });
}

export function listOf(name: string, columns: readonly Column[], description: string): Column {
  const of: ColumnType = { kind: "struct", columns };
  return make(name, { kind: "list", of, refersTo: null }, description, { nullable: false });
}

export function valueIn(column: Column, row: Row): unknown {
  return column.compute === null ? row[column.name] : column.compute(row);
}
