import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantity } from "./arbitrary-quantity.ts";
import { equal } from "./equal.ts";
import { parseQuantity } from "./parse-quantity.ts";

describe("equal", () => {
  it.each([
    ["72.2e9 USD", "72.215e9 USD", true],
    ["1000 W", "1200 W", false],
    ["6.1 TB/s", "6.12 TB/s", true],
    ["6.1 TB/s", "6.2 TB/s", false],
    ["1000 W", "1004 W", true],
    ["1000 W", "1006 W", false],
    ["0.01 USD/share", "0.01 USD/share", true],
    ["0 percent", "0.001 percent", false],
    ["-5.1 percent", "-5.12 percent", true],
    ["6 GW", "6 MW", false],
    ["6000 MW", "6 GW", false],
    ["6 GW", "up to 6 GW", false],
    ["over 6 GW", "at least 6 GW", false],
    ["over 72.2e9 USD", "over 72.215e9 USD", true],
    ["50e9 USD", "about 50e9 USD", true],
    ["about 50e9 USD", "about 51e9 USD", false],
    ["60e9 to 100e9 USD", "60.1e9 to 100e9 USD", true],
    ["60e9 to 100e9 USD", "60e9 USD", false],
    ["10e9 to 100e9 USD", "tens of billions USD", false],
    ["billions USD", "billions USD", true],
    ["billions USD", "tens of billions USD", false],
    ["undisclosed USD", "undisclosed USD", true],
    ["undisclosed USD", "50e9 USD", false],
  ])("%s and %s: %s", (a, b, expected) => {
    const [first, second] = [parseQuantity(a, { signed: true }), parseQuantity(b, { signed: true })];
    expect(equal(first, second)).toBe(expected);
    expect(equal(second, first)).toBe(expected);
  });

  it("is reflexive and symmetric", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(equal(a, a)).toBe(true);
        expect(equal(a, b)).toBe(equal(b, a));
      }),
      { numRuns: 2000 },
    );
  });
});
