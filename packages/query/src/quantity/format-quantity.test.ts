import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantity } from "./arbitrary-quantity.ts";
import { formatQuantity } from "./format-quantity.ts";
import { parseQuantity } from "./parse-quantity.ts";

describe("formatQuantity", () => {
  it.each([
    ["50e9 USD", "$50 bn"],
    ["1e9 USD", "$1 bn"],
    ["1e6 USD", "$1 million"],
    ["999999 USD", "$999,999"],
    ["about 21e9 USD", "about $21 bn"],
    ["over 100e9 USD", "over $100 bn"],
    ["at least 10 GW", "at least 10 GW"],
    ["under 8 months", "under 8 months"],
    ["up to 6e9 USD", "up to $6 bn"],
    ["60e9 to 100e9 USD", "$60–100 bn"],
    ["900e6 to 1.2e9 USD", "$900 million to $1.2 bn"],
    ["tens of billions USD", "tens of billions"],
    ["billions USD/year", "billions a year"],
    ["tens of billions EUR", "tens of billions of euros"],
    ["billions CNY", "billions of CNY"],
    ["hundreds of thousands chips", "hundreds of thousands of chips"],
    ["undisclosed USD", "undisclosed"],
    ["1048576 tokens", "1,048,576 tokens"],
    ["1e6 tokens", "1,000,000 tokens"],
    ["about 2e12 parameters", "about 2 tn parameters"],
    ["288e9 parameters", "288 bn parameters"],
    ["up to 160e6 shares", "up to 160 million shares"],
    ["78865 people", "78,865 people"],
    ["3.56e9 people", "3.56 bn people"],
    ["1 people", "1 person"],
    ["up to 10 percent", "up to 10 %"],
    ["40 to 44 percent", "40–44 %"],
    ["-5 to 3 percent", "−5 to 3 %"],
    ["-4.2e9 USD", "−$4.2 bn"],
    ["0.01 USD/share", "$0.01 a share"],
    ["3e9 USD/year", "$3 bn a year"],
    ["3e9 EUR", "€3 bn"],
    ["2.5e9 GBP", "£2.5 bn"],
    ["10e12 JPY", "¥10 tn"],
    ["3e9 CNY", "CNY 3 bn"],
    ["3e9 to 5e9 CNY", "CNY 3–5 bn"],
    ["72.215e9 USD", "$72.215 bn"],
    ["12930300000 USD", "$12.9303 bn"],
    ["12930300000 to 13e9 USD", "$12.9303–13 bn"],
    ["1364676000 USD", "$1.364676 bn"],
    ["3809050000000 TWD", "TWD 3.80905 tn"],
    ["1234567890 USD", "$1,234,567,890"],
    ["1234500 USD", "$1,234,500"],
    ["29776626688 parameters", "29,776,626,688 parameters"],
    ["600 USD", "$600"],
    ["6000 TFLOPS", "6,000 TFLOPS"],
    ["814 mm2", "814 mm²"],
    ["1 TB/s", "1 TB/s"],
    ["1 tokens/s", "1 tokens/s"],
    ["1 GPUhours", "1 GPUhours"],
    ["2e9 GPUhours", "2,000,000,000 GPUhours"],
    ["2e6 percent", "2,000,000 %"],
    ["2e9 TB/s", "2,000,000,000 TB/s"],
    ["0 GW", "0 GW"],
    ["0 to 5 GW", "0–5 GW"],
    ["0 to 5e9 USD", "$0 to $5 bn"],
    ["384 to 1024 GB", "384–1,024 GB"],
    ["1 years", "1 year"],
    ["1 sites", "1 site"],
    ["about 7 months", "about 7 months"],
    ["5 years", "5 years"],
    ["2 nm", "2 nm"],
  ])("%s: %s", (text, words) => {
    expect(formatQuantity(parseQuantity(text, { signed: true }))).toBe(words);
  });

  it("says what was stated, to the last digit: its words read back as the number", () => {
    const powers: Readonly<Record<string, string>> = { million: "e6", bn: "e9", tn: "e12" };
    const readBack = (words: string) => {
      const [, digits = "", word = ""] = /^\$([\d,.]+)(?: (\w+))?$/.exec(words) ?? [];
      return Number(`${digits.replaceAll(",", "")}${powers[word] ?? ""}`);
    };
    const numbers = fc
      .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -2, max: 6 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
    fc.assert(
      fc.property(numbers, (value) => {
        expect(readBack(formatQuantity({ min: value, max: value, unit: "USD", stated: "exact" }))).toBe(value);
      }),
    );
  });

  it("keeps every digit: quantities that differ are worded differently", () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        fc.pre(a.unit === b.unit && JSON.stringify(a) !== JSON.stringify(b));
        expect(formatQuantity(a)).not.toBe(formatQuantity(b));
      }),
    );
  });
});
