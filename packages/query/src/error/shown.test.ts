import { expect, test } from "vitest";
import { shown } from "./shown.ts";

test.each([
  ["soon", '"soon"'],
  [undefined, "undefined"],
  [Number.NaN, "NaN"],
  [1n, "1"],
  [{ min: Number.NaN, max: Number.POSITIVE_INFINITY, count: 6 }, '{"min":"NaN","max":"Infinity","count":6}'],
  [{ count: 1n }, '{"count":"1"}'],
  [Object.create(null), "{}"],
])("shows %o", (value, text) => {
  expect(shown(value)).toBe(text);
});

test("shows what holds itself, or throws when it is read, by its kind", () => {
  const whole: Record<string, unknown> = {};
  whole.part = whole;
  expect(shown(whole)).toBe("[object Object]");
  expect(
    shown({
      toJSON: () => {
        throw new Error("no");
      },
    }),
  ).toBe("[object Object]");
});

test("never fills a screen: two hundred characters, and a sign that there was more", () => {
  expect(shown("x".repeat(198))).toBe(`"${"x".repeat(198)}"`);
  expect(shown("x".repeat(199))).toBe(`"${"x".repeat(199)}…`);
  expect(shown(Array.from({ length: 1000 }, (_, index) => index))).toHaveLength(201);
});
