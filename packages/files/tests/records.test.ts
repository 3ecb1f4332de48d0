import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { asOf, claimsFor, timeline } from "@ai-almanac/query";
import { definitions, resolvedSchemas, Source } from "@ai-almanac/schema";
import { describe, expect, test } from "vitest";
import type { Row } from "../src/columns/column.ts";
import { flatten } from "../src/columns/flat.ts";
import { datasets } from "../src/tables/almanac.ts";
import { allTables } from "../src/tables/tables.ts";
import { readRows, readText } from "./read-json.ts";

const require = createRequire(import.meta.url);
const tables = allTables();

describe.each([...Object.keys(definitions), "sources"])("%s", (dataset) => {
  const published = JSON.parse(readFileSync(require.resolve(`@ai-almanac/${dataset}/data.json`), "utf8"));

  test("JSON and NDJSON hold what the package publishes", () => {
    expect(readRows(dataset)).toEqual(published);
    const lines = readText(`${dataset}.ndjson`).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(published);
  });

  test("columns are the keys of the schema, in its order", () => {
    const columns = tables.find(({ name }) => name === dataset)?.columns.filter(({ compute }) => compute === null);
    const schema = dataset === "sources" ? Source : resolvedSchemas[dataset as keyof typeof definitions];
    expect(columns?.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
  });
});

test.each(datasets)("the versions of $name are what was known on each day", ({ name, claims }) => {
  const rows = readRows(`${name}_versions`);
  const { days } = timeline(claims);
  const asked = [...days.filter((_, index) => index % 9 === 0), days.at(-1) as string];
  for (const day of asked) {
    const known = rows
      .filter((row) => (row.known_from as string) <= day && ((row.known_until as string | null) ?? "9999") >= day)
      .map(({ known_from: _, known_until: __, ...record }) => record);
    expect(known, day).toEqual(asOf(claims, day));
  }
  expect(rows.filter((row) => row.known_until === null).length).toBe(claims.records.length);
});

test.each(datasets)("where the statements on $name stood is what claimsFor says of each day", ({ name, claims }) => {
  const statements = readRows("claims").filter(({ dataset }) => dataset === name);
  const of = (row: Row) => `${row.record} ${row.position}`;
  const said = new Map(statements.map((row) => [of(row), row]));
  const rows = readRows("standings").filter(({ dataset }) => dataset === name);
  const { days } = timeline(claims);
  for (const day of days.filter((_, index) => index % 9 === 0)) {
    const known = rows
      .filter((row) => (row.known_from as string) <= day && ((row.known_until as string | null) ?? "9999") >= day)
      .map((row) => [
        row.record,
        said.get(of(row))?.claim,
        said.get(of(row))?.field,
        said.get(of(row))?.value,
        row.state,
      ]);
    const expected = claims.records.flatMap(({ id, claims: all }) => {
      const views = claimsFor(claims, id, undefined, day).map((view) => [
        id,
        view.claim.id,
        view.field,
        view.value,
        view.state,
      ]);
      const spoken = new Set(claimsFor(claims, id).map(({ claim }) => claim.id));
      const notes = all.filter((claim) => !spoken.has(claim.id) && claim.knownOn <= day);
      return [...views, ...notes.map((claim) => [id, claim.id, null, null, null])];
    });
    expect(texts(known), day).toEqual(texts(expected));
  }
  const today = rows.filter(({ known_until }) => known_until === null);
  expect(today.map((row) => [of(row), row.state])).toEqual(statements.map((row) => [of(row), row.state]));
});

function texts(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

test("no claim is lost", () => {
  const rows = readRows("claims");
  const spoken = new Set(rows.map(({ dataset, record, claim }) => `${dataset}/${record}/${claim}`));
  const all = datasets.flatMap(({ name, claims }) =>
    claims.records.flatMap((record) => record.claims.map((claim) => `${name}/${record.id}/${claim.id}`)),
  );
  expect([...spoken].sort()).toEqual(all.sort());
});

describe.each(tables.map((table) => ({ name: table.name, table })))("$name", ({ table }) => {
  test("no two columns have one name, whatever the case of letters", () => {
    const names = flatten(table.columns).map(({ name }) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const name of names) expect(name).toMatch(/^[a-z_][a-z0-9_]*$/);
  });

  test("its key tells every row from every other", () => {
    const keys = table.rows.map((row) => JSON.stringify(table.key.map((part) => row[part])));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
