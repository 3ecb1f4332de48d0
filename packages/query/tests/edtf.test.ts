import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, isBefore, isWhen, parseWhen, relation } from "../src/index.ts";

/** First and last day as the `edtf` package reads them, null = open; null altogether where it refuses the text. */
function judge(text: string): { from: string | null; to: string | null } | null {
  try {
    const { min, max } = edtf(text);
    const day = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null);
    return { from: day(min), to: day(max) };
  } catch {
    return null;
  }
}

const year = fc.integer({ min: 1900, max: 2199 });
const two = (value: number): string => String(value).padStart(2, "0");
const yearText = year.map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const dayText = fc
  .tuple(year, fc.integer({ min: 0, max: 365 }))
  .map(([y, n]) => new Date(Date.UTC(y, 0, 1 + n)).toISOString().slice(0, 10))
  .filter((text) => text < "2200");
const quarter = fc.tuple(year, fc.integer({ min: 33, max: 36 })).map(([y, q]) => `${y}-${q}`);
const half = fc.tuple(year, fc.integer({ min: 40, max: 41 })).map(([y, h]) => `${y}-${h}`);
const about = fc.oneof(yearText, month, dayText).map((text) => `${text}~`);
const end = fc.oneof(yearText, month, dayText);
const interval = fc.oneof(
  fc
    .tuple(end, end)
    .map((ends) => ends.sort((a, b) => ((judge(a)?.from ?? "") < (judge(b)?.from ?? "") ? -1 : 1)).join("/")),
  end.map((text) => `${text}/..`),
  end.map((text) => `../${text}`),
);
const plain = fc.oneof(yearText, month, dayText, quarter, half, about, interval);

describe("the edtf package, as an independent judge", () => {
  test("reads years, months, days, quarters, halves, about and intervals as the same days", () => {
    fc.assert(
      fc.property(plain, (text) => {
        const theirs = judge(text);
        // It refuses an interval of one date, such as 2026-02/2026-02.
        fc.pre(theirs !== null);
        expect(bounds(text)).toEqual(theirs);
        expect(parseWhen(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("refuses only intervals among them", () => {
    fc.assert(fc.property(fc.oneof(yearText, month, dayText, quarter, half, about), (text) => judge(text) !== null));
  });

  test("agrees on which days exist, but for 29 February", () => {
    const any = fc.tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
    fc.assert(
      fc.property(any, ([y, m, d]) => {
        const text = `${y}-${two(m)}-${two(d)}`;
        fc.pre(!text.endsWith("-02-29"));
        expect(isWhen(text)).toBe(judge(text) !== null);
      }),
      { numRuns: 2000 },
    );
  });

  test("agrees on what lies before what, wherever it is certain", () => {
    fc.assert(
      fc.property(fc.oneof(yearText, month, dayText, quarter, half), fc.oneof(yearText, month, dayText), (a, b) => {
        const [first, second] = [edtf(a), edtf(b)];
        expect(isBefore(a, b) === true).toBe(first.max < second.min);
        expect(relation(a, b) === "meets").toBe(first.max + 1 === second.min);
        expect(relation(a, b) === "equals").toBe(first.min === second.min && first.max === second.max);
      }),
      { numRuns: 1000 },
    );
  });

  test("differs where we know that it does", () => {
    const differences = [
      // Seasons: it takes spring for January to March, so that summer is April to June and equals the 2nd quarter.
      "2026-21",
      "2026-22",
      "2026-23",
      "2026-24",
      // It moves a day that does not exist to the next that does.
      "2026-02-29",
      "1900-02-29",
      // It takes no season, quarter or half at the end of an interval, and no interval of one date.
      "2026-33/2026-35",
      "2026-02/2026-02",
      // Years: we end at 1900 and 2199.
      "1899",
      "2200",
      // Authored forms are ours alone.
      "2026-Q1",
      "2026-H2",
      "2026-summer",
      // Parts of EDTF that we leave out: uncertain, unspecified, unknown ends, sets, times.
      "2026?",
      "2026-03%",
      "202X",
      "2026-XX",
      "2026/",
      "/2026",
      "[2025,2026]",
      "2026-02-24T12:00:00Z",
      "Y17000",
      "-0500",
    ].map((text) => {
      const theirs = judge(text);
      const ours = isWhen(text) ? bounds(text) : null;
      const write = (read: typeof theirs) => (read === null ? "refused" : `${read.from} to ${read.to}`);
      return `${text}: ${write(ours)}; edtf: ${write(theirs)}`;
    });
    expect(differences).toMatchInlineSnapshot(`
      [
        "2026-21: 2026-03-01 to 2026-05-31; edtf: 2026-01-01 to 2026-03-31",
        "2026-22: 2026-06-01 to 2026-08-31; edtf: 2026-04-01 to 2026-06-30",
        "2026-23: 2026-09-01 to 2026-11-30; edtf: 2026-07-01 to 2026-09-30",
        "2026-24: 2026-12-01 to 2027-02-28; edtf: 2026-10-01 to 2026-12-31",
        "2026-02-29: refused; edtf: 2026-03-01 to 2026-03-01",
        "1900-02-29: refused; edtf: 1900-03-01 to 1900-03-01",
        "2026-33/2026-35: 2026-01-01 to 2026-09-30; edtf: refused",
        "2026-02/2026-02: 2026-02-01 to 2026-02-28; edtf: refused",
        "1899: refused; edtf: 1899-01-01 to 1899-12-31",
        "2200: refused; edtf: 2200-01-01 to 2200-12-31",
        "2026-Q1: 2026-01-01 to 2026-03-31; edtf: refused",
        "2026-H2: 2026-07-01 to 2026-12-31; edtf: refused",
        "2026-summer: 2026-06-01 to 2026-08-31; edtf: refused",
        "2026?: refused; edtf: 2026-01-01 to 2026-12-31",
        "2026-03%: refused; edtf: 2026-03-01 to 2026-03-31",
        "202X: refused; edtf: 2020-01-01 to 2029-12-31",
        "2026-XX: refused; edtf: 2026-01-01 to 2026-12-31",
        "2026/: refused; edtf: 2026-01-01 to null",
        "/2026: refused; edtf: null to 2026-12-31",
        "[2025,2026]: refused; edtf: 2025-01-01 to 2026-12-31",
        "2026-02-24T12:00:00Z: refused; edtf: 2026-02-24 to 2026-02-24",
        "Y17000: refused; edtf: +017000-01 to +017000-12",
        "-0500: refused; edtf: -000500-01 to -000500-12",
      ]
    `);
  });
});
