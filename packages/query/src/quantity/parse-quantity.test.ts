import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity, type QuantityOptions } from "./parse-quantity.ts";
import { QuantityError } from "./quantity-error.ts";

const money = { units: ["money"] };

describe("parseQuantity", () => {
  it.each([
    ["800 W", 800, 800, "W", "exact"],
    ["about 50e9 USD", 50e9, 50e9, "USD", "about"],
    ["over 200e6 USD", 200e6, null, "USD", "over"],
    ["at least 10 GW", 10, null, "GW", "at-least"],
    ["under 5 nm", null, 5, "nm", "under"],
    ["up to 6 GW", null, 6, "GW", "up-to"],
    ["384 to 512 GB", 384, 512, "GB", "range"],
    ["thousands chips", 1e3, 1e6, "chips", "magnitude"],
    ["tens of thousands chips", 1e4, 1e5, "chips", "magnitude"],
    ["hundreds of thousands chips", 1e5, 1e6, "chips", "magnitude"],
    ["millions chips", 1e6, 1e9, "chips", "magnitude"],
    ["billions USD", 1e9, 1e12, "USD", "magnitude"],
    ["tens of billions USD", 1e10, 1e11, "USD", "magnitude"],
    ["hundreds of billions USD", 1e11, 1e12, "USD", "magnitude"],
    ["trillions parameters", 1e12, 1e15, "parameters", "magnitude"],
    ["undisclosed USD", null, null, "USD", "undisclosed"],
    ["57.0e9 USD", 57e9, 57e9, "USD", "exact"],
    ["0.01 USD/share", 0.01, 0.01, "USD/share", "exact"],
    ["1e-3 W", 0.001, 0.001, "W", "exact"],
    ["0 percent", 0, 0, "percent", "exact"],
    ["0e25 GW", 0, 0, "GW", "exact"],
  ] as const)("reads %s", (text, min, max, unit, stated) => {
    expect(parseQuantity(text)).toEqual({ min, max, unit, stated });
  });

  it("takes negative numbers only where they make sense", () => {
    expect(parseQuantity("-4.2e9 USD", { signed: true })).toMatchObject({ min: -4.2e9, max: -4.2e9 });
    expect(parseQuantity("-5 to 3 percent", { signed: true })).toMatchObject({ min: -5, max: 3, stated: "range" });
    expect(parseQuantity("-5 to -3 percent", { signed: true })).toMatchObject({ min: -5, max: -3, stated: "range" });
    expect(parseQuantity("-0 percent", { signed: true }).min).toBe(0);
    for (const text of ["-5 percent", "5 to -3 percent"]) {
      expect(() => parseQuantity(text)).toThrow(expect.objectContaining({ name: "QuantityError", code: "sign" }));
    }
  });

  it("takes every currency where a field takes money, also a year, a month or a share", () => {
    for (const unit of ["USD", "EUR", "KRW", "CNY/year", "JPY/month", "USD/share"]) {
      expect(parseQuantity(`over 3e9 ${unit}`, money).unit).toBe(unit);
    }
    for (const unit of ["XXX", "usd", "US$", "USD/day", "dollars", "D A", "USD EUR"]) {
      expect(() => parseQuantity(`over 3e9 ${unit}`, money)).toThrow(QuantityError);
    }
  });

  const wrong: readonly (readonly [string, QuantityOptions?])[] = [
    [""],
    ["5"],
    ["5 "],
    ["5GW"],
    [" 5 GW"],
    ["5  GW"],
    ["1,000 W"],
    ["1_000 W"],
    [".5 W"],
    ["5. W"],
    ["05 W"],
    ["+5 W"],
    ["0x10 W"],
    ["1e400 W"],
    ["1e-400 W"],
    ["NaN W"],
    ["Infinity W"],
    ["-5 W"],
    ["About 5 GW"],
    ["approximately 5 GW"],
    ["more than 5 GW"],
    ["~5 GW"],
    ["$5 bn"],
    ["about 5 to 6 GW"],
    ["over about 5 GW"],
    ["about billions USD"],
    ["billion USD"],
    ["undisclosed"],
    ["undisclosedUSD"],
    [" abuot 5 GW"],
    ["tens of billions"],
    ["512 to 384 GB"],
    ["5 to 5 GB"],
    ["384 GB to 512 GB"],
    ["384-512 GB"],
    ["5 to GW"],
    ["6 gw", { units: ["GW", "MW"] }],
    ["6", { units: ["GW", "MW"] }],
    ["6e9 dollars", money],
    ["6e9 USD a year", money],
    ["undisclosed GW", money],
    ["hundreds of thousands GPUs", { units: ["chips"] }],
  ];

  it("refuses what is no text", () => {
    for (const given of [null, undefined, 6, Number.NaN, {}, [], ["6 GW"], 6n, Symbol("6 GW"), Object.create(null)]) {
      const ask = () => parseQuantity(given as never);
      expect(ask).toThrow(QuantityError);
      expect(ask).toThrow(expect.objectContaining({ code: "form", value: expect.any(String) }));
    }
  });

  it("says what was expected, gives an example and echoes the input", () => {
    const told = wrong.map(([text, options]) => {
      const error = errorOf(text, options);
      expect(error).toMatchObject({ value: text, expected: expect.any(String), found: expect.any(String) });
      return `${error.code}: ${error.message}`;
    });
    expect(told).toMatchSnapshot();
  });

  it("never throws anything else, whatever it is given", () => {
    const piece = fc.constantFrom(
      "about ",
      "up to ",
      "5",
      "1e9",
      " to ",
      "-",
      ".",
      " ",
      "USD",
      "tens of ",
      "billions",
      "toString",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (input) => {
        try {
          parseQuantity(input);
        } catch (error) {
          expect(error).toBeInstanceOf(QuantityError);
        }
      }),
    );
  });
});

function errorOf(text: string, options?: QuantityOptions): QuantityError {
  try {
    parseQuantity(text, options);
  } catch (error) {
    if (error instanceof QuantityError) return error;
  }
  throw new Error(`${text} was read`);
}
