import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodsOf, range, whenModel } from "./arbitrary-when.ts";
import { overlaps } from "./overlaps.ts";
import { sharesDay } from "./shares-day.ts";

describe("overlaps", () => {
  it.each([
    ["2026-02-24", "2026", true],
    ["2025/2026", "2026-Q1", true],
    ["2025", "2026", false],
    ["2025-winter", "2026", true],
    ["2026-05/..", "2030", true],
    ["2026-05/..", "2026-04", false],
    ["2026-05-01/..", "../2026-05-01", true],
    ["../2026-05-01", "2026-05-01/..", true],
    ["2026-02-24~", "2026-02-25", undefined],
    ["2026-02-25", "2026-02-24~", undefined],
    ["2026-03~", "2026", true],
    ["2026-03~", "2026-03", undefined],
    ["2026-03~", "2026-04", undefined],
    ["2026-03~", "2026-05", false],
    ["2025~/2030~", "2027", true],
    ["2025~/2030~", "2031", undefined],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });

  it("never guesses: it is what every pair of periods that can be meant says, or undefined", () => {
    fc.assert(
      fc.property(whenModel, whenModel, (a, b) => {
        const answers = new Set<boolean>();
        for (const [start, end] of periodsOf(a, b)) {
          for (const [otherStart, otherEnd] of periodsOf(b, a)) answers.add(start <= otherEnd && otherStart <= end);
        }
        expect(overlaps(a.text, b.text)).toBe(answers.size === 1 ? answers.has(true) : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe("sharesDay", () => {
  it.each([
    ["2026-02", "2026-02-24", true],
    ["2026-02", "2026-03", false],
    ["2026-02~", "2026-03", true],
    ["2026-02~", "2026-04", false],
    ["2026-02~", "2026-04~", true],
    ["2026-02-24~", "2026-02-25", true],
    ["2026-02-24~", "2026-02-26", false],
    ["../2026-03-11", "2025", true],
    ["2026-05/..", "../2026-05-01", true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(sharesDay(a, b)).toBe(expected);
  });

  it("is symmetric, and true where some day may be meant by both", () => {
    fc.assert(
      fc.property(whenModel, whenModel, (a, b) => {
        const days = new Set(range(a.days));
        expect(sharesDay(a.text, b.text)).toBe(range(b.days).some((day) => days.has(day)));
        expect(sharesDay(b.text, a.text)).toBe(sharesDay(a.text, b.text));
      }),
    );
  });
});
