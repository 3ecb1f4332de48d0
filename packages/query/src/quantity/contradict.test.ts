import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity } from "../types.ts";
import { quantity } from "./arbitrary-quantity.ts";
import { contradict } from "./contradict.ts";
import { equal } from "./equal.ts";
import { parseQuantity } from "./parse-quantity.ts";

describe("contradict", () => {
  it.each([
    ["up to 60e9 USD", "over 100e9 USD", true],
    ["6 GW", "up to 6 GW", false],
    ["8 GW", "up to 6 GW", true],
    ["1 to 6 GW", "up to 6 GW", false],
    ["1000 W", "1200 W", true],
    ["6.1 TB/s", "6.12 TB/s", false],
    ["72.2e9 USD", "72.3e9 USD", true],
    ["about 50e9 USD", "46e9 USD", false],
    ["about 50e9 USD", "45e9 USD", false],
    ["about 50e9 USD", "44e9 USD", true],
    ["about 0.3 W", "0.33 W", false],
    ["about 50e9 USD", "about 60e9 USD", false],
    ["about 50e9 USD", "44.9e9 USD", true],
    ["about 50e9 USD", "about 61.2e9 USD", true],
    ["over 6.12 TB/s", "6.1 TB/s", false],
    ["over 6.2 TB/s", "6.1 TB/s", true],
    ["about 2e9 USD", "3e9 to 5e9 USD", true],
    ["tens of billions USD", "over 100e9 USD", false],
    ["tens of billions USD", "over 101e9 USD", true],
    ["tens of billions USD", "up to 60e9 USD", false],
    ["over 100e9 USD", "100e9 USD", false],
    ["over 0 percent", "0 percent", true],
    ["at least 0 percent", "0 percent", false],
    ["over 0 percent", "-1 percent", true],
    ["0 percent", "5 percent", true],
    ["0 percent", "-5 percent", true],
    ["up to 0 percent", "5 percent", true],
    ["115e9 to 135e9 USD", "125e9 to 145e9 USD", false],
    ["undisclosed USD", "50e9 USD", false],
    ["undisclosed USD", "undisclosed USD", false],
    ["undisclosed USD", "0 USD", false],
    ["6 GW", "9000 MW", false],
    ["200 to 200.6003 W", "200.6004 to 201 W", false],
  ])("%s and %s: %s", (a, b, expected) => {
    const [first, second] = [parseQuantity(a, { signed: true }), parseQuantity(b, { signed: true })];
    expect(contradict(first, second)).toBe(expected);
    expect(contradict(second, first)).toBe(expected);
  });

  it("is symmetric, and never true of equal quantities", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(contradict(a, b)).toBe(contradict(b, a));
        expect(equal(a, b) && contradict(a, b)).toBe(false);
        expect(contradict(a, a)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("is never true of quantities that allow the same number", () => {
    fc.assert(
      fc.property(quantity, quantity, fc.double({ min: -1e13, max: 1e13, noNaN: true }), (a, b, number) => {
        if (allows(a, number) && allows(b, number)) expect(contradict(a, b)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

function allows({ min, max }: Quantity, number: number): boolean {
  return (min === null || number >= min) && (max === null || number <= max);
}
