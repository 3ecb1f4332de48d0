import { describe, expect, test } from "vitest";
import { drawTimeChart, type TimeMark, type TimeStyle } from "./time-chart.ts";
import { scaleOfYears } from "./time-scale.ts";

function drawn(marks: readonly Partial<TimeMark>[]): string {
  return drawTimeChart({
    id: "chart",
    title: "When?",
    description: "Then.",
    scale: scaleOfYears(2025, 2028),
    known: { day: "2026-11-23", text: "known to 23 Nov 2026" },
    lines: [
      {
        name: "A chip",
        state: "planned",
        marks: marks.map((mark, index) => ({
          key: String(index),
          title: "words",
          when: "2026",
          style: { kind: "planned" },
          contested: false,
          label: null,
          ...mark,
        })),
      },
    ],
  });
}

const glyph = (name: "full" | "cancelled"): TimeStyle => ({ kind: "glyph", glyph: name, runs: false });

describe("what was stated has its shape", () => {
  test("a plan is an outline as wide as what is not known", () => {
    expect(drawn([{ when: "2026" }])).toContain('<rect x="24.98%" width="24.98%"');
  });

  test("an open end is a line with an arrow, and no band", () => {
    const svg = drawn([{ when: "2026-05/.." }]);
    expect(svg).not.toContain("<rect");
    expect(svg).toContain('x2="99%"');
  });

  test("a void plan is dashed and struck, a disputed one hatched", () => {
    expect(drawn([{ style: { kind: "void" } }])).toMatch(/class="d".*class="l"/s);
    expect(drawn([{ style: { kind: "contested" } }])).toContain("url(#hatch)");
  });

  test("what had happened by a day stands on that day, with an arrow back", () => {
    const svg = drawn([{ when: "../2026-12-31", style: glyph("full") }]);
    expect(svg).toContain('<use href="#gD" x="49.97%"');
    expect(svg).toContain("M-7 0H-17");
  });

  test("a contested sign carries its mark", () => {
    expect(drawn([{ style: glyph("cancelled"), contested: true }])).toContain("≠");
  });
});

test("marks that would touch on a narrow page stand under each other", () => {
  const rows = (svg: string) => new Set([...svg.matchAll(/<use href="#gD" x="[^"]+" y="([^"]+)"/g)].map(([, y]) => y));
  expect(
    rows(
      drawn([
        { when: "2026-03-01", style: glyph("full") },
        { when: "2026-03-20", style: glyph("full") },
      ]),
    ).size,
  ).toBe(2);
  expect(
    rows(
      drawn([
        { when: "2025-03-01", style: glyph("full") },
        { when: "2026-03-20", style: glyph("full") },
      ]),
    ).size,
  ).toBe(1);
});

test("every chart says its question and its answer", () => {
  expect(drawn([{}])).toMatch(
    /role="img" aria-labelledby="chart-t chart-d"><title id="chart-t">When\?<\/title><desc id="chart-d">/,
  );
});
