import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../order/day-number.ts";
import { addDays } from "./add-days.ts";
import { WhenError } from "./when-error.ts";

const first = dayNumber("1900-01-01");
const last = dayNumber("2199-12-31");
const days = fc.integer({ min: first, max: last });
const dayOf = (number: number): string => addDays("1970-01-01", number);

test("adds days across months, leap years and years", () => {
  expect(
    [
      ["2026-02-28", 1],
      ["2024-02-28", 1],
      ["2024-03-01", -1],
      ["2026-01-01", -1],
      ["2026-02-24", 0],
      ["2026-02-24", -0],
      ["1999-12-31", 366],
    ].map(([day, number]) => addDays(day as string, number as number)),
  ).toEqual(["2026-03-01", "2024-02-29", "2024-02-29", "2025-12-31", "2026-02-24", "2026-02-24", "2000-12-31"]);
});

test("goes as far as dates are written, and says where that ends", () => {
  expect([dayOf(first), dayOf(last)]).toEqual(["1900-01-01", "2199-12-31"]);
  for (const [day, number] of [
    ["1900-01-01", -1],
    ["2199-12-31", 1],
    ["2026-02-24", 1e6],
    ["2026-02-24", -Number.MAX_SAFE_INTEGER],
    ["2026-02-24", Number.MAX_VALUE],
  ] as const) {
    const ask = () => addDays(day, number);
    expect(ask).toThrow(WhenError);
    expect(ask).toThrow(expect.objectContaining({ code: "year", value: day }));
    expect(ask).toThrow(
      `expected a day that with ${number} days added lies in a year from 1900 to 2199; found "${day}"`,
    );
  }
});

test("counts as dayNumber does, there and back, and keeps the order", () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const day = dayOf(a);
      expect(dayNumber(day)).toBe(a);
      expect(addDays(day, b - a)).toBe(dayOf(b));
      expect(addDays(addDays(day, b - a), a - b)).toBe(day);
      expect(day < dayOf(b)).toBe(a < b);
    }),
  );
});
