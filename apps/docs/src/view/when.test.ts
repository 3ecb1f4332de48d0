import { expect, test } from "vitest";
import { eventTime } from "./event-time.ts";
import { knownInWords, sortKeyOfWhen, viewWhen } from "./when.ts";

test.each([
  ["2026-02-24", "2026-02-24"],
  ["2026-02", "2026-02"],
  ["2026", "2026"],
  ["2026-36", null],
  ["2026-02-16/2026-02-22", null],
  ["2026-05/..", null],
])("%s as datetime is %s", (when, datetime) => {
  expect(viewWhen(when).datetime).toBe(datetime);
});

test("a month is known without its day, a relay only by its day at the latest", () => {
  expect(knownInWords("2026-02-27", true)).toBe("27 Feb 2026");
  expect(knownInWords("2026-03", true)).toBe("in Mar 2026, day not stated");
  expect(knownInWords("2026-02-27", false)).toBe("by 27 Feb 2026");
  expect(knownInWords("2026", false)).toBe("in 2026 or before");
});

test("an event with an open beginning had happened by its end", () => {
  expect(eventTime("../2026-02-26")).toBe("by 26 Feb 2026");
  expect(eventTime("2026-02-16/2026-02-22")).toBe("16–22 Feb 2026");
});

test("times sort by their first day", () => {
  expect(sortKeyOfWhen("2026-36")).toBe("2026-10-01");
  expect(sortKeyOfWhen("../2026-02-26")).toBe("2026-02-26");
});
