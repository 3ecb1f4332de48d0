import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantity } from "./arbitrary-quantity.ts";
import { parseQuantity } from "./parse-quantity.ts";
import { writeQuantity } from "./write-quantity.ts";

describe("writeQuantity", () => {
  it.each([
    ["800 W", "800 W"],
    ["0 W", "0 W"],
    ["1e-7 W", "1e-7 W"],
    ["0.000001 W", "0.000001 W"],
    ["100000 W", "100000 W"],
    ["1000000 W", "1e6 W"],
    ["1234000 W", "1234000 W"],
    ["about 50000000000 USD", "about 50e9 USD"],
    ["57.0e9 USD", "57e9 USD"],
    ["1048576 tokens", "1048576 tokens"],
    ["78865 people", "78865 people"],
    ["1.5e12 parameters", "1.5e12 parameters"],
    ["up to 160e6 shares", "up to 160e6 shares"],
    ["at least 0.010 USD/share", "at least 0.01 USD/share"],
    ["60e9 to 100e9 USD", "60e9 to 100e9 USD"],
    ["tens of billions USD", "tens of billions USD"],
    ["undisclosed parameters", "undisclosed parameters"],
  ])("writes %s as %s", (text, written) => {
    expect(writeQuantity(parseQuantity(text))).toBe(written);
  });

  it("is read back as the same", () => {
    fc.assert(
      fc.property(quantity, (given) => {
        expect(parseQuantity(writeQuantity(given), { signed: true })).toEqual(given);
      }),
      { numRuns: 2000 },
    );
  });
});
