import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const figure = (about: string) => ({
  "financials/x": `about: { organization: meta, measure: capex, basis: actual, ${about} }\nclaims: [{ source: reuters-2026-02-24, says: { value: 1e9 USD } }]`,
});

test("a fiscal period needs its days", () => {
  expect(problemsIn(figure("period: FY2026"))).toEqual(["about.period: a fiscal period without its days"]);
  expect(problemsIn(figure("period: FY2026-H1, covers: 2025-07/2025-12"))).toEqual([]);
});

test("any other period needs none", () => {
  expect(problemsIn(figure("period: 2026-Q3"))).toEqual([]);
});
