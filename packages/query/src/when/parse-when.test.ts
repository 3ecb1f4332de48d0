import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointModel, units, whenModel } from "./arbitrary-when.ts";
import { isWhen } from "./is-when.ts";
import { parseWhen } from "./parse-when.ts";
import { WhenError } from "./when-error.ts";

describe("parseWhen", () => {
  it.each([
    ["2026", "2026"],
    ["2026-02", "2026-02"],
    ["2026-02-24", "2026-02-24"],
    ["2024-02-29", "2024-02-29"],
    ["2026-Q1", "2026-33"],
    ["2026-Q4", "2026-36"],
    ["2026-H1", "2026-40"],
    ["2026-H2", "2026-41"],
    ["2025-spring", "2025-21"],
    ["2025-summer", "2025-22"],
    ["2025-autumn", "2025-23"],
    ["2025-fall", "2025-23"],
    ["2025-winter", "2025-24"],
    ["2026-03~", "2026-03~"],
    ["2026-Q3~", "2026-35~"],
    ["2026/2028", "2026/2028"],
    ["2027/2032-12-20", "2027/2032-12-20"],
    ["2025-Q4~/2026-H1", "2025-36~/2026-40"],
    ["2025-09/..", "2025-09/.."],
    ["../2026-03-11", "../2026-03-11"],
    ["2025-fall~/..", "2025-23~/.."],
    ["1900", "1900"],
    ["2199-12-31", "2199-12-31"],
  ])("reads %s as %s", (authored, canonical) => {
    expect(parseWhen(authored)).toBe(canonical);
    expect(parseWhen(canonical)).toBe(canonical);
  });

  it("reads every spelling of a part of a year as one canonical form", () => {
    for (const unit of Object.values(units)) {
      for (let day = 1096; day < 2190; day += 13) {
        const [canonical, ...spellings] = unit.write(day);
        for (const spelling of spellings) expect(parseWhen(spelling)).toBe(canonical);
      }
    }
  });

  it("leaves canonical forms alone", () => {
    fc.assert(fc.property(whenModel, ({ text }) => parseWhen(parseWhen(text)) === parseWhen(text)));
  });

  const wrong = [
    "",
    " 2026",
    "2026-2",
    "24.02.2026",
    "2026-02-24T10:00Z",
    "2026-Q5",
    "2026-q1",
    "2026-13",
    "2026-00",
    "2026-25",
    "2026-37",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-04-00",
    "2026-Q1-01",
    "2026-33-01",
    "2026?",
    "~2026",
    "1899",
    "2200-01-01",
    "-2026",
    "2026/",
    "/2026",
    "../..",
    "..",
    "2026/2027/2028",
    "2026-03/2026-02",
    "2026-12/2026-Q1",
    "2026-02-24/2026-02-23",
    "2026-02-30/..",
    "２０２６",
    "2026\n",
  ];

  it.each(wrong)("refuses %j", (text) => {
    expect(isWhen(text)).toBe(false);
    expect(() => parseWhen(text)).toThrow(WhenError);
  });

  it("says what was expected, gives an example and echoes the input", () => {
    expect(wrong.map((text) => `${errorOf(text).code}: ${errorOf(text).message}`)).toMatchSnapshot();
    for (const text of wrong)
      expect(errorOf(text)).toMatchObject({ value: text, expected: expect.stringMatching(/example|such as/) });
  });

  it("never throws anything else, whatever it is given", () => {
    const piece = fc.constantFrom("2026", "-", "/", "..", "~", "02", "30", "Q1", "winter", " ", "e", "constructor");
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (input) => {
        try {
          expect(isWhen(parseWhen(input))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(WhenError);
        }
      }),
    );
  });
});

describe("isWhen", () => {
  it("takes what parseWhen takes, and no other types", () => {
    fc.assert(fc.property(pointModel, ({ text }) => isWhen(text)));
    expect([2026, null, undefined, {}, ["2026"]].map(isWhen)).toEqual([false, false, false, false, false]);
  });
});

function errorOf(text: string): WhenError {
  try {
    parseWhen(text);
  } catch (error) {
    if (error instanceof WhenError) return error;
  }
  throw new Error(`${text} was read`);
}
