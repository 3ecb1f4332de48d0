import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import { describe, expect, test } from "vitest";
import type { Column, Row } from "../src/columns/column.ts";
import { allTables } from "../src/tables/tables.ts";
import { dist, fromFlat, readRows } from "./read-json.ts";

const path = join(dist, "ai-almanac.sqlite");
const tables = allTables();

type Query = (sql: string) => Row[];

function byNode(): Query {
  const database = new DatabaseSync(path, { readOnly: true });
  return (sql) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
}

/** SQLite's own WebAssembly build: another binary of another version, which reads a copy in memory. */
async function byWasm(): Promise<Query> {
  const sqlite = await sqlite3InitModule();
  const bytes = new Uint8Array(readFileSync(path));
  const database = new sqlite.oo1.DB();
  const place = sqlite.wasm.allocFromTypedArray(bytes);
  const flags = sqlite.capi.SQLITE_DESERIALIZE_READONLY;
  database.checkRc(
    sqlite.capi.sqlite3_deserialize(database.pointer as never, "main", place, bytes.length, bytes.length, flags),
  );
  return (sql) => database.selectObjects(sql) as Row[];
}

describe.each([
  { binding: "node:sqlite", open: async () => byNode() },
  { binding: "sqlite-wasm", open: byWasm },
])("$binding", async ({ open }) => {
  const query = await open();

  test.each(tables.map(({ name, columns, key, dataset }) => ({ name, columns, key, dataset })))(
    "$name is what the JSON file holds, row for row",
    ({ name, columns, key, dataset }) => {
      const rows = query(`SELECT * FROM "${name}" ORDER BY ${key.map((part) => `"${part}"`).join()}`);
      const isRecords = dataset !== null && key.length === 1;
      const apart = isRecords ? columns.filter(({ type }) => type.kind === "list" && isApart(type)) : [];
      const members = new Map(apart.map((column) => [column.name, membersOf(query, name, column)]));
      const found = rows.map((row) => {
        const record = fromFlat(columns, readable(columns, row));
        for (const [column, byRecord] of members)
          (record as Record<string, unknown>)[column] = byRecord.get(row.id as string) ?? [];
        return record;
      });
      expect(found).toEqual(sorted(readRows(name), key));
    },
  );

  test("ids refer to what is there, and nothing is broken", () => {
    expect(query("PRAGMA foreign_key_check")).toEqual([]);
    expect(query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });

  test("names, aliases and code names are found, without accents and by their beginnings", () => {
    const find = (words: string) => query(`SELECT dataset, id FROM search('${words}') ORDER BY dataset, id`);
    expect(find("avocado")).toContainEqual({ dataset: "models", id: "meta-muse-spark" });
    expect(find("names: olymp*")).toContainEqual({ dataset: "chips", id: "meta-mtia-v5" });
    expect(find("timothee AND lacroix")).toEqual([{ dataset: "people", id: "timothee-lacroix" }]);
    expect(find("timothee AND avocado")).toEqual([]);
  });
});

test("every table is strict", () => {
  const rows = byNode()("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict");
  expect(rows.filter(({ name }) => !/^(sqlite_|search_)/.test(name as string))).toEqual([]);
});

test("a reference to nothing is refused where references are enforced", () => {
  const database = new DatabaseSync(":memory:", { enableForeignKeyConstraints: true });
  const statements = byNode()("SELECT sql FROM sqlite_schema WHERE name IN ('people', 'organizations')");
  for (const { sql } of statements) database.exec(sql as string);
  const insert = `INSERT INTO organizations (id, name, aliases, sameAs, kind, names, tickers, roles, software,
    contested, unconfirmed, parent) VALUES ('a', 'A', '[]', '{}', 'company', '[]', '[]', '[]', '[]', '[]', '[]', 'b')`;
  expect(() => database.exec(insert)).toThrow(/FOREIGN KEY/);
});

function isApart(type: Column["type"]): boolean {
  return type.kind === "list" && (type.refersTo !== null || type.of.kind === "struct");
}

/** The rows of a table of members, by record. */
function membersOf(query: Query, table: string, { name, type }: Column): Map<string, unknown[]> {
  const members = new Map<string, unknown[]>();
  for (const row of query(`SELECT * FROM "${table}_${name}" ORDER BY record, position`)) {
    const list = members.get(row.record as string) ?? [];
    expect(row.position).toBe(list.length);
    list.push(type.kind === "list" && type.of.kind === "struct" ? memberOf(type.of.columns, row) : row.value);
    members.set(row.record as string, list);
  }
  return members;
}

function memberOf(columns: readonly Column[], row: Row): Row {
  return fromFlat(columns, readable(columns, row));
}

/** JSON texts parsed and booleans as such. */
function readable(columns: readonly Column[], row: Row): Row {
  const texts = columns.filter(({ type }) => ["list", "pairs", "json"].includes(type.kind));
  const truths = columns.filter(({ type }) => type.kind === "boolean");
  return {
    ...row,
    ...Object.fromEntries(
      texts
        .filter(({ name }) => typeof row[name] === "string")
        .map(({ name }) => [name, JSON.parse(row[name] as string)]),
    ),
    ...Object.fromEntries(truths.map(({ name }) => [name, row[name] === null ? null : row[name] === 1])),
  };
}

function sorted(rows: readonly Row[], key: readonly string[]): Row[] {
  return [...rows].sort((a, b) => {
    for (const part of key) {
      const [x, y] = [a[part], b[part]] as [string | number, string | number];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
}
