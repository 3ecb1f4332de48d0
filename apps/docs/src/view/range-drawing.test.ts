import { parseQuantity } from "@ai-almanac/query";
import { expect, test } from "vitest";
import { drawQuantity, drawRanges } from "./range-drawing.ts";
import { linearScale, logScale } from "./scale.ts";

const scale = logScale(1e9, 1e12);

test.each([
  ["10e9 USD", { shape: "dot", at: 33.33, about: false }],
  ["about 10e9 USD", { shape: "dot", at: 33.33, about: true }],
  ["10e9 to 100e9 USD", { shape: "bar", from: 33.33, to: 66.67 }],
  ["tens of billions USD", { shape: "decade", from: 33.33, to: 66.67 }],
  ["over 100e9 USD", { shape: "floor", from: 66.67 }],
  ["up to 100e9 USD", { shape: "ceiling", to: 66.67 }],
  ["undisclosed USD", { shape: "undisclosed" }],
  ["1e6 USD", { shape: "dot", at: 0, about: false }],
])("%s is drawn as it was stated", (text, drawing) => {
  expect(drawQuantity(parseQuantity(text), scale)).toEqual(drawing);
});

test("rivals share a scale that begins at zero and leaves room above", () => {
  const drawn = drawRanges(["60e9 to 100e9 USD", "over 100e9 USD"].map((text) => parseQuantity(text)));
  expect(drawn?.ticks.map((tick) => tick.text)).toEqual(["0", "$50 bn", "$100 bn"]);
  expect(drawn?.drawings[1]).toEqual({ shape: "floor", from: 86.96 });
});

test("values of two units, negative ones and a lone one are not drawn together", () => {
  expect(drawRanges([parseQuantity("1 GW"), parseQuantity("1 MW")])).toBeNull();
  expect(drawRanges([parseQuantity("1 GW")])).toBeNull();
  expect(linearScale([-1, 2])).toBeNull();
});
