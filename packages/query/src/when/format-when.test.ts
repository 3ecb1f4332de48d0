import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whenModel } from "./arbitrary-when.ts";
import { formatWhen } from "./format-when.ts";
import { parseWhen } from "./parse-when.ts";

describe("formatWhen", () => {
  it.each([
    ["2026-02-24", "24 Feb 2026"],
    ["2026-02-16/2026-02-22", "16–22 Feb 2026"],
    ["2026-02-28/2026-03-03", "28 Feb – 3 Mar 2026"],
    ["2025-12-28/2026-01-03", "28 Dec 2025 – 3 Jan 2026"],
    ["2026-02", "Feb 2026"],
    ["2026-Q4", "4th quarter 2026"],
    ["2026-H2", "2nd half 2026"],
    ["2025-autumn", "autumn 2025"],
    ["2025-winter", "winter 2025–26"],
    ["2007-winter", "winter 2007–08"],
    ["1999-winter", "winter 1999–00"],
    ["2026", "2026"],
    ["2026/2028", "2026 to 2028"],
    ["2026-02/2026-05", "Feb to May 2026"],
    ["2025-11/2026-02", "Nov 2025 to Feb 2026"],
    ["2026-Q1/2026-Q3", "1st to 3rd quarter 2026"],
    ["2026-H1/2026-H2", "1st to 2nd half 2026"],
    ["2025-spring/2025-autumn", "spring to autumn 2025"],
    ["2025-spring/2025-winter", "spring 2025 to winter 2025–26"],
    ["2027/2032-12-20", "2027 to 20 Dec 2032"],
    ["2026-02/2026-12-20", "Feb 2026 to 20 Dec 2026"],
    ["2026-02-03/2026-12", "3 Feb 2026 to Dec 2026"],
    ["2026-02/2026-Q3", "Feb 2026 to 3rd quarter 2026"],
    ["2026-Q1/2026-12", "1st quarter 2026 to Dec 2026"],
    ["2026-Q1/2026-H2", "1st quarter 2026 to 2nd half 2026"],
    ["2026-H1/2026-Q4", "1st half 2026 to 4th quarter 2026"],
    ["2026-spring/2026-Q4", "spring 2026 to 4th quarter 2026"],
    ["2026-02/2026-autumn", "Feb 2026 to autumn 2026"],
    ["2026/2026-12", "2026 to Dec 2026"],
    ["2026-01/2026", "Jan 2026 to 2026"],
    ["2026-03-01/2026-03-05~", "1 Mar 2026 to about 5 Mar 2026"],
    ["2026-02/2026-02", "Feb 2026"],
    ["2026-03~", "about Mar 2026"],
    ["2026-03~/2026-05", "about Mar 2026 to May 2026"],
    ["2026-03-01~/2026-03-05", "about 1 Mar 2026 to 5 Mar 2026"],
    ["2026-05/..", "May 2026 or later"],
    ["2025-autumn/..", "autumn 2025 or later"],
    ["2026-05~/..", "about May 2026 or later"],
    ["../2031-12", "until Dec 2031"],
    ["../2026-03-11", "until 11 Mar 2026"],
  ])("%s: %s", (when, words) => {
    expect(formatWhen(when)).toBe(words);
  });

  it("words no two Whens alike, except an interval of one point", () => {
    fc.assert(
      fc.property(whenModel, whenModel, (a, b) => {
        fc.pre(!isOnePoint(a.text) && !isOnePoint(b.text));
        expect(formatWhen(a.text) === formatWhen(b.text)).toBe(parseWhen(a.text) === parseWhen(b.text));
      }),
      { numRuns: 1000 },
    );
  });
});

function isOnePoint(text: string): boolean {
  const [first, second] = parseWhen(text).split("/");
  return first === second;
}
