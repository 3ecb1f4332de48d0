import { expect, test } from "vitest";
import { definitions } from "../datasets/index.ts";
import { quantityPattern } from "./quantity-pattern.ts";
import { canonicalWhenPattern, periodPattern, whenPattern } from "./when-pattern.ts";

test.each([
  "2026",
  "2026-02",
  "2026-02-24",
  "2026-Q1",
  "2026-H2",
  "2025-summer",
  "2025-fall",
  "2026/2028",
  "2025-09/..",
  "../2026-03-11",
  "2027/2032-12-20",
  "2026-03~",
])("%s is a When", (text) => {
  expect(text).toMatch(whenPattern);
  expect(text).toMatch(periodPattern);
});

test.each([
  "26",
  "2026-13",
  "2026-2",
  "2026-Q5",
  "1026",
  "2026-monsoon",
  "..",
  "../..",
  "2026-02-24T00:00",
  "2026 ",
  "FY2026",
])("%s is no When", (text) => expect(text).not.toMatch(whenPattern));

test("published Whens have no words, periods may be fiscal", () => {
  expect(
    ["2026-33", "2026-41", "2025-22", "2026-Q1", "2025-summer"].filter((w) => canonicalWhenPattern.test(w)),
  ).toEqual(["2026-33", "2026-41", "2025-22"]);
  expect(["FY2026", "FY2026-Q3", "FY26", "FY2026-03"].filter((p) => periodPattern.test(p))).toEqual([
    "FY2026",
    "FY2026-Q3",
  ]);
});

const money = quantityPattern(definitions.deals.fields.value);
const power = quantityPattern(definitions.deals.fields.capacity);
const signed = quantityPattern(definitions.financials.fields.value);

test.each([
  "about 50e9 USD",
  "over 200e6 USD",
  "at least 10 EUR/year",
  "up to 6.5 USD/share",
  "60e9 to 100e9 USD",
  "billions USD",
  "tens of billions USD",
  "undisclosed USD",
  "1.5e+9 USD",
])("%s is money", (text) => expect(text).toMatch(money));

test.each([
  "60e9",
  "060 USD",
  "$60",
  "60e9 usd",
  "60,000 USD",
  "about 1 to 2 USD",
  "about billions USD",
  "dozens of billions USD",
  "-5 USD",
  "6 GW",
  "1 USD ",
  "1  USD",
])("%s is not", (text) => expect(text).not.toMatch(money));

test("units are those of the field, and minus signs stand where the field allows them", () => {
  expect(["6 GW", "700 MW", "6 W", "6 GWh"].filter((q) => power.test(q))).toEqual(["6 GW", "700 MW"]);
  expect(["-5 percent", "-4e9 to -3e9 USD", "3 people"].every((q) => signed.test(q))).toBe(true);
});
