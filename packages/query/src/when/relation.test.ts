import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendar, type Days, periodsOf, type WhenModel, whenModel } from "./arbitrary-when.ts";
import { type AllenRelation, relation } from "./relation.ts";

const inverse: Record<AllenRelation, AllenRelation> = {
  before: "after",
  meets: "met-by",
  overlaps: "overlapped-by",
  starts: "started-by",
  during: "contains",
  finishes: "finished-by",
  equals: "equals",
  "finished-by": "finishes",
  contains: "during",
  "started-by": "starts",
  "overlapped-by": "overlaps",
  "met-by": "meets",
  after: "before",
};

describe("relation", () => {
  it.each([
    ["2024", "2026", "before"],
    ["2025", "2026", "meets"],
    ["2025-H2", "2025-winter", "overlaps"],
    ["2026-Q1", "2026", "starts"],
    ["2026-02", "2026", "during"],
    ["2026-H2", "2026", "finishes"],
    ["2026-H1", "2026-01/2026-06", "equals"],
    ["2026-05/..", "2026-04", "met-by"],
    ["2026-05/..", "2026", undefined],
    ["2026-05/..", "2026-05/..", undefined],
    ["../2026-03-11", "2026-05", "before"],
    ["../2026-03-11", "2026-03-01/2026-03-11", undefined],
    ["2026-03~", "2026-03", undefined],
    ["2026-03~", "2026", "during"],
    ["2024~", "2026", undefined],
    ["2023~", "2026", "before"],
  ] as const)("%s to %s: %s", (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected && inverse[expected]);
  });

  it("never guesses: one relation for every pair of periods that can be meant, or undefined", () => {
    fc.assert(
      fc.property(whenModel, whenModel, (a, b) => {
        const [first, second] = [unknownEnds(a), unknownEnds(b)];
        const found = new Set<AllenRelation>();
        for (const period of periodsOf(first, second)) {
          for (const other of periodsOf(second, first)) found.add(allen(period, other));
        }
        expect(relation(a.text, b.text)).toBe(found.size === 1 ? [...found][0] : undefined);
      }),
      { numRuns: 1000 },
    );
  });
});

/** An open end may lie on any day that the other end leaves open. */
function unknownEnds(model: WhenModel): WhenModel {
  const start: Days = model.from === null ? [0, model.end[1]] : model.start;
  return { ...model, start, end: model.to === null ? [model.start[0], calendar.length - 2] : model.end };
}

/** Allen's definitions on half-open periods. */
function allen([start, last]: Days, [otherStart, otherLast]: Days): AllenRelation {
  const [end, otherEnd] = [last + 1, otherLast + 1];
  if (end < otherStart) return "before";
  if (end === otherStart) return "meets";
  if (start === otherEnd) return "met-by";
  if (start > otherEnd) return "after";
  if (start === otherStart) return end === otherEnd ? "equals" : end < otherEnd ? "starts" : "started-by";
  if (end === otherEnd) return start > otherStart ? "finishes" : "finished-by";
  if (start > otherStart) return end < otherEnd ? "during" : "overlapped-by";
  return end > otherEnd ? "contains" : "overlaps";
}
