import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whenModel } from "./arbitrary-when.ts";
import { compareWhen } from "./compare-when.ts";
import { parseWhen } from "./parse-when.ts";

describe("compareWhen", () => {
  it("sorts by first day, last day, text; open starts come first, open ends last", () => {
    const sorted = ["../2025", "../2026", "2026-01-01", "2026-01", "2026-01~", "2026-Q1", "2026", "2026/..", "2026-02"];
    expect([...sorted].reverse().sort(compareWhen)).toEqual(sorted);
  });

  it("is a total order: antisymmetric, transitive, and 0 only for one canonical text", () => {
    fc.assert(
      fc.property(whenModel, whenModel, whenModel, ({ text: a }, { text: b }, { text: c }) => {
        expect(compareWhen(a, b) + compareWhen(b, a)).toBe(0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
        expect(compareWhen(a, b) === 0).toBe(parseWhen(a) === parseWhen(b));
      }),
    );
  });
});
