import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { range, type WhenModel, whenModel } from "./arbitrary-when.ts";
import { isAfter } from "./is-after.ts";
import { isBefore } from "./is-before.ts";

describe("isBefore", () => {
  it.each([
    ["2025", "2026", true],
    ["2026-02", "2026", undefined],
    ["2026-02-24", "2026-02-24", false],
    ["2026-03-01", "2026-02", false],
    ["2026-02-28", "2026-02", false],
    ["2026-02-01", "2026-02", undefined],
    ["2026-03", "2026-03", undefined],
    ["2026-03~", "2026-05", true],
    ["2026-03~", "2026-04", undefined],
    ["2026-03-10~", "2026-03-12", true],
    ["2026-03-10~", "2026-03-11", undefined],
    ["../2026-03-11", "2026-04", true],
    ["../2026-03-11", "2026-02", undefined],
    ["2026-05/..", "2026-04", false],
    ["2026-05/..", "2027", undefined],
    ["2025/2026", "2026/2027", undefined],
  ])("%s before %s: %s", (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
    expect(isAfter(b, a)).toBe(expected);
  });

  it("never guesses: it is what all pairs of days say, or undefined", () => {
    fc.assert(
      fc.property(whenModel, whenModel, (a, b) => {
        expect(isBefore(a.text, b.text)).toBe(allPairs(a, b));
      }),
      {
        numRuns: 300,
      },
    );
  });

  it("never changes its answer when a date gets more exact", () => {
    fc.assert(
      fc.property(whenModel, whenModel, whenModel, (vague, finer, other) => {
        fc.pre(isFiner(finer, vague));
        for (const compare of [isBefore, isAfter]) {
          const answer = compare(vague.text, other.text);
          if (answer !== undefined) expect(compare(finer.text, other.text)).toBe(answer);
        }
      }),
      { maxSkipsPerRun: 1000 },
    );
  });
});

function allPairs(a: WhenModel, b: WhenModel): boolean | undefined {
  const [days, others] = [range(a.days), range(b.days)];
  if (days.every((day) => others.every((other) => day < other))) return true;
  return days.some((day) => others.some((other) => day < other)) ? undefined : false;
}

function isFiner(finer: WhenModel, vague: WhenModel): boolean {
  return finer.days[0] >= vague.days[0] && finer.days[1] <= vague.days[1];
}
