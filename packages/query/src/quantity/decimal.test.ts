import { expect, test } from "vitest";
import { decimal } from "./decimal.ts";

test.each([
  [72.215e9, 9, "72.215"],
  [-72.215e9, 9, "-72.215"],
  [5, 1, "0.5"],
  [5, 3, "0.005"],
  [1.5e21, 0, "1500000000000000000000"],
  [1e-7, 0, "0.0000001"],
  [0.1 + 0.2, 0, "0.30000000000000004"],
  [0, 0, "0"],
  [-0, 0, "0"],
  [0, 9, "0"],
])("%d / 10^%d is %s", (value, shift, digits) => {
  expect(decimal(value, shift)).toBe(digits);
});
