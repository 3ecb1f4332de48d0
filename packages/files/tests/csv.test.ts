import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column, type Row } from "../src/columns/column.ts";
import { flatten } from "../src/columns/flat.ts";
import { allTables } from "../src/tables/tables.ts";
import { csvOf, fromInert, inert } from "../src/write/csv.ts";
import { addedDays, fromFlat, readRows, readText } from "./read-json.ts";

const tables = allTables();

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly path: string;
  readonly schema?: { readonly fields: readonly Field[] };
}

const { resources } = JSON.parse(readText("datapackage.json")) as { resources: readonly Resource[] };

/** Cells by the types that datapackage.json states. */
function cast(cell: string, { name, type, constraints }: Field): unknown {
  if (cell === "") {
    expect(constraints?.required, `${name} is empty`).not.toBe(true);
    return null;
  }
  if (constraints?.enum) expect(constraints.enum).toContain(cell);
  switch (type) {
    case "number":
    case "integer":
      expect(cell).toMatch(type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?(e[+-]?\d+)?$/);
      return Number(cell);
    case "boolean":
      expect(["true", "false"]).toContain(cell);
      return cell === "true";
    case "date":
      expect(new Date(cell).toISOString().slice(0, 10)).toBe(cell);
      return cell;
    case "array":
    case "object": {
      const value: unknown = JSON.parse(cell);
      expect(Array.isArray(value)).toBe(type === "array");
      return value;
    }
    default:
      expect(type).toBe("string");
      return fromInert(cell);
  }
}

describe.each(tables.map(({ name, columns }) => ({ name, columns })))("$name as CSV", ({ name, columns }) => {
  test("an independent parser and the stated types give what the JSON file holds", () => {
    const fields = resources.find(({ path }) => path === `${name}.csv`)?.schema?.fields ?? [];
    const [head, ...lines] = parse(readText(`${name}.csv`), { record_delimiter: "\r\n" }) as string[][];
    expect(head).toEqual(fields.map((field) => field.name));
    const expected = readRows(name);
    expect(lines.length).toBe(expected.length);
    const isJson = new Set(columns.filter(({ type }) => type.kind === "json").map((one) => one.name));
    for (const [index, line] of lines.entries()) {
      const row = Object.fromEntries(fields.map((field, at) => [field.name, cast(line[at] as string, field)])) as Row;
      const whole = fromFlat(columns, row);
      const parsed = Object.entries(whole).map(([key, value]) => [
        key,
        isJson.has(key) && value !== null ? JSON.parse(value as string) : value,
      ]);
      expect(Object.fromEntries(parsed)).toEqual(expected[index]);
      expect(row).toMatchObject(addedDays(columns, expected[index] as Row));
    }
  });
});

const danger = /^[\s]*[=+\-@]|^[\t\r\n]/;

test("no cell of any file begins as a formula, but for negative numbers", () => {
  for (const { name } of tables) {
    const lines = parse(readText(`${name}.csv`), { record_delimiter: "\r\n" }) as string[][];
    const bad = lines.flat().filter((cell) => danger.test(cell) && !/^-\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell));
    expect(bad, name).toEqual([]);
  }
});

test("any text is inert, and comes back as it was", () => {
  const word = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", " =", "＝", '"'), fc.string())
      .map((two) => two.join("")),
  );
  fc.assert(
    fc.property(word, (text) => {
      expect(fromInert(inert(text))).toBe(text);
      expect(danger.test(inert(text))).toBe(false);
    }),
  );
});

test("any row comes back from its CSV: texts with their apostrophe, negative numbers as numbers, null as nothing", () => {
  const columns = [
    column("id", "text", "An id.", { nullable: false }),
    column("text", "text", "A text."),
    column("value", "quantity", "A value."),
    column("yes", "boolean", "A boolean."),
  ];
  const text = fc.string({ minLength: 1, unit: "grapheme" });
  const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)));
  const row = fc.record({
    id: fc.oneof(text, fc.constantFrom("=1+1", "+1", "-1", "@a", "\tb", "'c", "''=d")),
    text: fc.option(text),
    value: fc.option(fc.record({ min: number, max: number, unit: fc.constant("USD"), stated: fc.constant("range") })),
    yes: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const csv = csvOf({ name: "any", columns, rows });
      const [, ...lines] = parse(csv, { record_delimiter: "\r\n", relax_column_count: true }) as string[][];
      const names = flatten(columns).map((one) => one.name);
      const back = lines.map((line) => {
        const cells = Object.fromEntries(names.map((name, at) => [name, line[at] as string]));
        const numberIn = (cell: string | undefined) => (cell === "" ? null : Number(cell));
        return {
          id: fromInert(cells.id ?? ""),
          text: cells.text === "" ? null : fromInert(cells.text ?? ""),
          value:
            cells.value_stated === ""
              ? null
              : {
                  min: numberIn(cells.value_min),
                  max: numberIn(cells.value_max),
                  unit: cells.value_unit,
                  stated: cells.value_stated,
                },
          yes: cells.yes === "" ? null : cells.yes === "true",
        };
      });
      expect(back).toEqual(rows);
    }),
  );
});

test("an empty text, which would read as null, is refused", () => {
  const table = { name: "any", columns: [column("id", "text", "An id.")], rows: [{ id: "" }] };
  expect(() => csvOf(table)).toThrow('any.id of "" is an empty text');
});
