import { expect, test } from "vitest";
import { problemsIn, problemsInClaim } from "../../testing/problems-in.ts";

test.each([
  ["tdp: up to 800 W", []],
  ["tdp: undisclosed W", []],
  ["tdp: 800", ["claims[0].says.tdp: a number without its unit"]],
  ["tdp: 800 MW", ["claims[0].says.tdp: unknown unit"]],
  ["tdp: 900 to 800 W", ["claims[0].says.tdp: a range above itself"]],
  ["tdp: -800 W", ["claims[0].says.tdp: a number below zero"]],
  ["tdp: 800,000 W", ['claims[0].says.000 W: unknown field "000 W"', "claims[0].says.tdp: a number without its unit"]],
  ["peak: { fp8: 5 TFLOPS, fp4: 5 PFLOPS }", ["claims[0].says.peak.fp4: unknown unit"]],
])("%s", (says, problems) => {
  expect(problemsInClaim(`says: { ${says} }`).sort()).toEqual(problems);
});

test("money is any currency, and figures may be negative", () => {
  const figure = (value: string) =>
    problemsIn({
      "financials/x": `about: { organization: meta, measure: capex, basis: actual, period: 2025 }\nclaims: [{ source: reuters-2026-02-24, says: { value: ${value} } }]`,
    });
  expect(figure("-4.5e9 KRW")).toEqual([]);
  expect(figure("4.5e9 XXQ")).toEqual(["claims[0].says.value: unknown unit"]);
});
