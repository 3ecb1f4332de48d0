import type { Column, Row } from "@ai-almanac/verbs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { formatNames, formatOf, readFormat } from "./format.ts";
import { type Screen, screenOf } from "./screen.ts";
import { widthMeter } from "./text-width.ts";

const column = (key: string, kind: Column["kind"], optional = false): Column => ({ key, kind, title: key, optional });
const wide: Screen = { width: null, hasColours: false, isUnicode: true };

const columns = [
  column("id", "id"),
  column("value", "quantity"),
  column("when", "when"),
  column("count", "number"),
  column("parties", "list"),
  column("doubt", "text", true),
];
const rows: Row[] = [
  {
    id: "meta-amd-2026-02",
    value: { min: 60e9, max: 100e9, unit: "USD", stated: "range" },
    when: "2026-41",
    count: 17,
    parties: ["meta", "amd"],
    doubt: "contested",
  },
  {
    id: "漢字-שלום-🇯🇵",
    value: { min: null, max: 6, unit: "GW", stated: "up-to" },
    when: "2025-09/..",
    count: -3,
    parties: [],
    doubt: null,
  },
  {
    id: '=HYPERLINK("x") | `a`',
    value: null,
    when: null,
    count: 0,
    parties: ["+1", "@x"],
    doubt: "a\u001b[31m\nred\u202e",
  },
];

async function write(format: (typeof formatNames)[number], screen = wide, given = { columns, rows }): Promise<string> {
  return (await formatOf(format))(given, screen);
}

test.each(formatNames)("%s", async (format) => {
  expect(await write(format)).toMatchSnapshot();
});

test("a narrow screen breaks texts, and then gives a line a value", async () => {
  expect(await write("table", { ...wide, width: 60 })).toMatchSnapshot("60 columns");
  expect(await write("table", { ...wide, width: 40 })).toMatchSnapshot("40 columns");
});

test("without UTF-8 a table is ASCII, with colours it has escape sequences", async () => {
  expect(await write("table", { ...wide, isUnicode: false })).toMatchSnapshot("ASCII");
  expect(await write("table", { ...wide, hasColours: true })).toMatchSnapshot("colours");
});

test("no rows give no table, but headings in CSV", async () => {
  const nothing = { columns, rows: [] };
  expect(await write("table", wide, nothing)).toBe("");
  expect(await write("csv", wide, nothing)).toMatch(/^id,value_min,/);
  expect(await write("json", wide, nothing)).toBe("[]\n");
  expect(await write("ndjson", wide, nothing)).toBe("");
});

describe("whatever the texts", () => {
  const anyRows = fc.array(
    fc.record({ a: fc.string({ unit: "binary", maxLength: 60 }), b: fc.string(), c: fc.integer() }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const three = [column("a", "text"), column("b", "text"), column("c", "number")];

  test("no line of a table is wider than the screen", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 20, max: 100 }), async (some, width) => {
        const text = await write("table", { ...wide, width }, { columns: three, rows: some });
        for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("a table shows no control character", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (some) => {
        const text = await write("table", wide, { columns: three, rows: some });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });

  test("CSV is read back, and no cell is a formula", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (some) => {
        const text = await write("csv", wide, { columns: three, rows: some });
        const read = parse(text, { relax_column_count: false }) as string[][];
        expect(read).toHaveLength(some.length + 1);
        for (const [index, row] of some.entries()) {
          const [a = "", b = "", c] = read[index + 1] ?? [];
          const fromInert = (cell: string) => cell.replace(/^'/, "");
          expect([fromInert(a), fromInert(b), Number(c)]).toEqual([row.a, row.b, row.c]);
          for (const cell of [a, b]) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
        }
      }),
    );
  });
});

test("texts that are measured without the table of widths measure the same", async () => {
  const letters = [
    " -~",
    "\u00a1-\u00ac",
    "\u00ae-\u02af",
    "\u2010-\u2027",
    "\u2030-\u203b",
    "\u20a0-\u20bf",
    "\u2212",
  ].flatMap((range) => {
    const [first = 0, last = first] = [range.codePointAt(0), range.codePointAt(2)];
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
  const measure = await widthMeter(letters);
  for (const letter of letters) expect([letter, measure(letter)]).toEqual([letter, stringWidth(letter)]);
});

test("a format that is none", () => {
  expect(() => readFormat("tabel")).toThrowErrorMatchingInlineSnapshot(
    `[CommandError: --format: expected one of table, json, ndjson, csv, md; found "tabel"]`,
  );
});

test.each([
  [{ isTTY: true, columns: 80 }, { LANG: "en_GB.UTF-8" }, { width: 80, hasColours: true, isUnicode: true }],
  [
    { isTTY: true, columns: 80 },
    { LANG: "C", NO_COLOR: "1" },
    { width: 80, hasColours: false, isUnicode: false },
  ],
  [
    { isTTY: true, columns: 80, hasColors: () => false },
    { LC_ALL: "POSIX", LANG: "en_GB.UTF-8" },
    { width: 80, hasColours: false, isUnicode: false },
  ],
  [{ isTTY: true, columns: 80 }, { TERM: "dumb" }, { width: 80, hasColours: false, isUnicode: false }],
  [{}, { COLUMNS: "40", LC_CTYPE: "C.utf8" }, { width: 40, hasColours: false, isUnicode: true }],
  [{}, { COLUMNS: "wide", FORCE_COLOR: "1" }, { width: null, hasColours: true, isUnicode: false }],
  [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, { width: null, hasColours: false, isUnicode: false }],
])("the screen of %j in %j", (stream, environment, screen) => {
  expect(screenOf(stream, environment, "linux")).toEqual(screen);
});
