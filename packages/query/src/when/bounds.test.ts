import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendar, daysOf, pointModel, statedDay, units, whenModel } from "./arbitrary-when.ts";
import { bounds } from "./bounds.ts";
import { contains } from "./contains.ts";

describe("bounds", () => {
  it.each([
    ["2026", "2026-01-01", "2026-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026-Q4", "2026-10-01", "2026-12-31"],
    ["2026-H2", "2026-07-01", "2026-12-31"],
    ["2025-spring", "2025-03-01", "2025-05-31"],
    ["2025-summer", "2025-06-01", "2025-08-31"],
    ["2025-autumn", "2025-09-01", "2025-11-30"],
    ["2025-winter", "2025-12-01", "2026-02-28"],
    ["2023-winter", "2023-12-01", "2024-02-29"],
    ["2026-03~", "2026-03-01", "2026-03-31"],
    ["2027/2032-12-20", "2027-01-01", "2032-12-20"],
    ["2025-09/..", "2025-09-01", null],
    ["../2026-03-11", null, "2026-03-11"],
  ])("of %s are %s and %s", (when, from, to) => {
    expect(bounds(when)).toEqual({ from, to });
  });

  it("are the days that a calendar gives: none is invented, none is lost", () => {
    fc.assert(
      fc.property(whenModel, ({ text, from, to }) => {
        const day = (n: number | null) => (n === null ? null : calendar[n]?.text);
        expect(bounds(text)).toEqual({ from: day(from), to: day(to) });
      }),
    );
  });

  it("hold every finer When inside", () => {
    const unit = fc.constantFrom(...Object.values(units));
    fc.assert(
      fc.property(unit, unit, statedDay, (wide, fine, day) => {
        const [outer, inner] = [daysOf(wide, day, 0), daysOf(fine, day, 0)];
        const [wideText = "", fineText = ""] = [wide.write(day)[0], fine.write(day)[0]];
        expect(contains(wideText, fineText)).toBe(inner[0] >= outer[0] && inner[1] <= outer[1]);
      }),
    );
  });
});

describe("contains", () => {
  it("compares the days that were stated", () => {
    expect(contains("2026", "2026-02")).toBe(true);
    expect(contains("2026-02", "2026")).toBe(false);
    expect(contains("2025-winter", "2026-02")).toBe(true);
    expect(contains("2026-03", "2026-03~")).toBe(true);
    expect(contains("2025/..", "2026/..")).toBe(true);
    expect(contains("2025/2030", "2026/..")).toBe(false);
    expect(contains("../2026", "2026")).toBe(true);
  });

  it("is reflexive and transitive", () => {
    fc.assert(fc.property(pointModel, ({ text }) => contains(text, text)));
    fc.assert(
      fc.property(whenModel, whenModel, whenModel, (a, b, c) => {
        fc.pre(contains(a.text, b.text) && contains(b.text, c.text));
        expect(contains(a.text, c.text)).toBe(true);
      }),
      { numRuns: 30, maxSkipsPerRun: 1000 },
    );
  });
});
