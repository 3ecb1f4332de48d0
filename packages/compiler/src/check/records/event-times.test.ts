import { expect, test } from "vitest";
import { problemsInClaim } from "../../testing/problems-in.ts";

const event = (rest: string) => problemsInClaim(`says: { events: [{ type: sampled, ${rest} }] }`);

test("an event has one time", () => {
  expect(event("when: 2026-01")).toEqual([]);
  expect(event("target: 2026-03, was: [2026-01]")).toEqual([]);
  expect(event("said: soon")).toEqual(["claims[0].says.events[0]: an event without a time"]);
  expect(event("when: 2026-01, target: 2026-03")).toEqual([
    "claims[0].says.events[0]: an event with both `when` and `target`",
  ]);
});

test("only a target has earlier targets", () => {
  expect(event("when: 2026-01, was: [2025]")).toEqual([
    "claims[0].says.events[0].was: earlier targets without a target",
  ]);
});
