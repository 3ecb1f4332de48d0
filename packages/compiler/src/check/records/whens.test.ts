import { expect, test } from "vitest";
import { problemsIn, problemsInClaim } from "../../testing/problems-in.ts";

const announced = (when: string) => problemsInClaim(`says: { events: [{ type: announced, when: ${when} }] }`);

test.each(["2026", "2026-02", "2025-summer", "2026-Q1", "../2026-02-24", "2025-09/..", "2025-12~"])(
  "%s is a date",
  (when) => {
    expect(announced(when)).toEqual([]);
  },
);

test.each([
  ["2026-02-30", "a day that does not exist"],
  ["2025-02-29", "a day that does not exist"],
  ["2026-13", "a part of the year that does not exist"],
  ["2026-02/2026-01", "an interval that ends before it begins"],
  ["last week", "not a date"],
  ["1066", "a year out of reach"],
])("%s is none", (when, what) => {
  expect(announced(when)).toEqual([`claims[0].says.events[0].when: ${what}`]);
});

test("known, targets, earlier targets and periods are held to the same", () => {
  expect(
    problemsInClaim("known: 2026-02-30, says: { events: [{ type: sampled, target: 2026-13, was: [2025-00] }] }"),
  ).toEqual([
    "claims[0].known: a day that does not exist",
    "claims[0].says.events[0].target: a part of the year that does not exist",
    "claims[0].says.events[0].was[0]: a part of the year that does not exist",
  ]);
  const deal = "name: X\nclaims: [{ source: reuters-2026-02-24, says: { period: 2032/2027 } }]";
  expect(problemsIn({ "deals/x": deal })).toEqual(["claims[0].says.period: an interval that ends before it begins"]);
});
