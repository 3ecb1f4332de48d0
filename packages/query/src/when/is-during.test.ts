import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodsOf, range, type WhenModel, whenModel } from "./arbitrary-when.ts";
import { isDuring } from "./is-during.ts";

describe("isDuring", () => {
  it.each([
    ["2026-02-24", "2026-02", true],
    ["2026-02", "2026-02-24", undefined],
    ["2026-02", "2026-Q1", true],
    ["2026-03-01", "2026-02", false],
    ["2025-winter", "2026", undefined],
    ["2027", "2026-05/..", true],
    ["2026-05/..", "2026", undefined],
    ["2026-03~", "2026-02/2026-04", true],
    ["2026-03~", "2026-03", undefined],
    ["2026-03-15", "2026-03~", undefined],
    ["2026", "2024~/2028~", true],
    ["2026-06-15", "2026-03~", false],
    ["2026-02-25", "2026-02-24~", undefined],
    ["2026-02-23", "2026-02-24~", undefined],
    ["2026-02-26", "2026-02-24~", false],
    ["2026-02-10", "2026-02-10/2026-02~", true],
    ["2026-02-10", "2026-02~/2026-02-10", true],
  ])("%s during %s: %s", (a, b, expected) => {
    expect(isDuring(a, b)).toBe(expected);
  });

  it("never guesses: it is what all days say of every period that can be meant, or undefined", () => {
    fc.assert(
      fc.property(whenModel, whenModel, (a, b) => {
        expect(isDuring(a.text, b.text)).toBe(allDays(a, b));
      }),
      {
        numRuns: 300,
      },
    );
  });

  it("never changes its answer when the date gets more exact", () => {
    fc.assert(
      fc.property(whenModel, whenModel, whenModel, (vague, finer, period) => {
        fc.pre(finer.days[0] >= vague.days[0] && finer.days[1] <= vague.days[1]);
        const answer = isDuring(vague.text, period.text);
        if (answer !== undefined) expect(isDuring(finer.text, period.text)).toBe(answer);
      }),
      { maxSkipsPerRun: 1000 },
    );
  });
});

function allDays(a: WhenModel, period: WhenModel): boolean | undefined {
  const answers = new Set<boolean>();
  for (const [start, end] of periodsOf(period, { start: a.days, end: a.days })) {
    for (const day of range(a.days)) answers.add(day >= start && day <= end);
  }
  return answers.size === 1 ? answers.has(true) : undefined;
}
