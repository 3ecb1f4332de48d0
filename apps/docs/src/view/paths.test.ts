import { expect, test } from "vitest";
import { recordPath, safeAddress } from "./paths.ts";

test("a record's page lies under its dataset", () => {
  expect(recordPath("chips", "meta-mtia-v5")).toBe("/chips/meta-mtia-v5/");
});

test.each(["https://example.com/a?b=c", "http://example.com/"])("%s may be followed", (address) => {
  expect(safeAddress(address)).toBe(address);
});

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "//example.com",
  "/chips/",
  "",
])("%s may not be followed", (address) => {
  expect(safeAddress(address)).toBeNull();
});
