import { expect, test } from "vitest";
import { extentOf, scaleOfYears, timeScale } from "./time-scale.ts";

test("a scale spans whole years around everything that it holds", () => {
  const scale = timeScale(["2025-12", "2026-05/..", "../2028"]);
  expect([scale?.from, scale?.to]).toEqual(["2025-01-01", "2029-01-01"]);
  expect(scale?.place("2025-01-01")).toBe(0);
  expect(scale?.place("2029-01-01")).toBe(100);
});

test("nothing dated, no scale", () => {
  expect(timeScale([])).toBeNull();
});

test("a half-year is a half-year wide, an open end is open", () => {
  const scale = scaleOfYears(2026, 2027);
  const half = extentOf("2026-41", scale);
  expect(half.from).toBeCloseTo(24.8, 1);
  expect(half.to).toBe(50);
  expect(extentOf("2026-05/..", scale).to).toBeNull();
  expect(extentOf("../2026-05", scale).from).toBeNull();
});

test("of many years only some are named", () => {
  expect(scaleOfYears(2015, 2030).ticks.length).toBeLessThanOrEqual(7);
});
