import { expect, test } from "vitest";
import { closest } from "./closest.ts";

test.each([
  ["memry", "memory"],
  ["tpd", "tdp"],
  ["TDP", "tdp"],
  ["memoryBandwith", "memoryBandwidth"],
  ["nonsense", null],
  ["", null],
  ["x", null],
])("%s: %s", (word, meant) => {
  expect(closest(word, ["tdp", "memory", "memoryBandwidth"])).toBe(meant);
});
