import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantity } from "./arbitrary-quantity.ts";
import { atLeast } from "./at-least.ts";
import { atMost } from "./at-most.ts";
import { parseQuantity } from "./parse-quantity.ts";

describe("atLeast and atMost", () => {
  it.each([
    ["6 GW", 6, true, true],
    ["6 GW", 7, false, true],
    ["about 50 GW", 45, true, undefined],
    ["about 50 GW", 48, undefined, undefined],
    ["about 50 GW", 60, false, true],
    ["over 10 GW", 10, true, false],
    ["over 10 GW", 12, undefined, undefined],
    ["at least 10 GW", 10, true, undefined],
    ["under 5 nm", 5, false, true],
    ["under 5 nm", 4, undefined, undefined],
    ["up to 6 GW", 6, undefined, true],
    ["up to 6 GW", 7, false, true],
    ["384 to 512 GB", 400, undefined, undefined],
    ["tens of billions USD", 1e9, true, false],
    ["undisclosed USD", 0, undefined, undefined],
  ])("%s, %d: at least %s, at most %s", (text, number, least, most) => {
    expect([atLeast(parseQuantity(text), number), atMost(parseQuantity(text), number)]).toEqual([least, most]);
  });

  it("only both hold where the number is the one stated, and never both fail", () => {
    fc.assert(
      fc.property(quantity, fc.double({ noNaN: true }), (given, number) => {
        const [least, most] = [atLeast(given, number), atMost(given, number)];
        if (least && most) expect([given.min, given.max]).toEqual([number + 0, number + 0]);
        expect(least === false && most === false).toBe(false);
      }),
    );
  });
});
