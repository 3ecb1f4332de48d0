import { expect, test } from "vitest";
import { fieldLabel } from "./field-label.ts";
import { periodText } from "./period.ts";
import { counted, enumerate, plainWords, times } from "./words.ts";

test("identifiers become plain words", () => {
  expect(plainWords("memoryBandwidth")).toBe("memory bandwidth");
  expect(plainWords("chip-purchase")).toBe("chip purchase");
});

test("fields and table rows are named as readers know them", () => {
  expect(fieldLabel("tdp")).toBe("Design power");
  expect(fieldLabel("peak.fp8-dense")).toBe("Peak rate, FP8 dense");
  expect(fieldLabel("benchmarks.SWE-bench Verified")).toBe("Benchmarks, SWE-bench Verified");
});

test("counts and lists", () => {
  expect([counted(1, "claim"), counted(1373, "claim")]).toEqual(["1 claim", "1,373 claims"]);
  expect([enumerate(["a"]), enumerate(["a", "b", "c"])]).toEqual(["a", "a, b and c"]);
  expect([times(1), times(2), times(3)]).toEqual(["once", "twice", "three times"]);
});

test("fiscal periods", () => {
  expect(periodText("FY2026-Q3")).toBe("3rd quarter of fiscal 2026");
  expect(periodText("FY2026")).toBe("fiscal 2026");
  expect(periodText("2026-Q1")).toBe("1st quarter 2026");
});
