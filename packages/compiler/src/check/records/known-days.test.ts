import { expect, test } from "vitest";
import { problemsInClaim } from "../../testing/problems-in.ts";

const known = (when: string) => problemsInClaim(`known: ${when}, note: n`);

test("known by the day of reading, 2026-11-23", () => {
  expect(known("2026-11-23")).toEqual([]);
  expect(known("2026-11-24")).toEqual(["claims[0].known: `known` lies after the day on which the source was read"]);
});

test("a month that has not ended counts from the day of reading", () => {
  expect(known("2026-11")).toEqual([]);
  expect(known("2026-12")).toHaveLength(1);
});

test("known has a last day", () => {
  expect(known("2026-02/..")).toEqual(["claims[0].known: `known` has no end"]);
  expect(known("../2026-02-24")).toEqual([]);
});
