// What is used of packages that only `npm run bench` installs, so that types are checked without them.
declare module "@mdn/browser-compat-data";
declare module "arquero";
declare module "caniuse-lite";
declare module "lodash";
declare module "lokijs";
declare module "mime-db";
declare module "simple-icons";
declare module "web-features";
declare module "world-countries";

declare module "@duckdb/node-api" {
  export interface DuckDBPreparedStatement {
    bindVarchar(index: number, value: string): void;
    bindInteger(index: number, value: number): void;
    runAndReadAll(): Promise<{ getRowObjectsJS(): unknown }>;
  }
  interface Appender {
    appendVarchar(value: string): void;
    appendInteger(value: number): void;
    appendDouble(value: number): void;
    endRow(): void;
    closeSync(): void;
  }
  interface Connection {
    run(sql: string): Promise<unknown>;
    createAppender(table: string): Promise<Appender>;
    prepare(sql: string): Promise<DuckDBPreparedStatement>;
  }
  export const DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

declare module "mingo" {
  interface Cursor {
    next(): unknown;
    sort(keys: object): Cursor;
    all(): unknown[];
  }
  export class Query {
    constructor(condition: object);
    find(rows: readonly unknown[]): Cursor;
  }
  export class Aggregator {
    constructor(pipeline: readonly object[]);
    run(rows: readonly unknown[]): unknown[];
  }
}

declare module "tinybase" {
  interface Store {
    setTables(tables: object): Store;
    getCell(table: string, row: string, cell: string): unknown;
    getRow(table: string, row: string): unknown;
  }
  interface Definition {
    select(cell: string): { as(name: string): void };
    where(condition: (cell: (name: string) => unknown) => boolean): void;
    group(cell: string, by: "sum" | "min" | "count"): void;
  }
  interface Indexes {
    setIndexDefinition(index: string, table: string, cell: string, sortBy: string): Indexes;
    getSliceRowIds(index: string, slice: string): string[];
  }
  interface Queries {
    setQueryDefinition(query: string, table: string, define: (words: Definition) => void): Queries;
    getResultTable(query: string): object;
  }
  export function createStore(): Store;
  export function createIndexes(store: Store): Indexes;
  export function createQueries(store: Store): Queries;
}

declare module "vite" {
  export function build(options: object): Promise<unknown>;
  export function minify(file: string, code: string, options: object): Promise<{ code: string }>;
}

declare module "webpack" {
  interface Stats {
    hasErrors(): boolean;
    toString(options: string): string;
  }
  interface Compiler {
    run(done: (error: Error | null, stats?: Stats) => void): void;
    close(done: () => void): void;
  }
  export default function webpack(options: object): Compiler;
}
