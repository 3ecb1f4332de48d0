import type { Claim, EventStatement } from "@ai-almanac/query";
import { expect, test } from "vitest";
import { splitClaim } from "./split-claim.ts";

function event(type: string, when: string | null, target: string | null = null): EventStatement {
  return { type, when, target, was: [], as: null, with: null, said: null, note: null };
}

function claim(rest: Partial<Claim>): Claim {
  return {
    id: "fortune",
    source: "fortune-2026-04-28",
    by: "fortune",
    kind: "reported",
    known: "2026-04",
    knownOn: "2026-04-28",
    saidOn: "2026-04-28",
    dated: true,
    at: "page 3",
    note: null,
    says: { value: 1 },
    events: [],
    denies: [],
    ...rest,
  };
}

test("what was announced before is known since, and said on the claim's own day", () => {
  const announced = event("announced", "2025-12");
  const blocked = event("blocked", "2026-04-27");
  const { kept, splitOff } = splitClaim(claim({ note: "n", denies: ["stake"], events: [announced, blocked] }));
  expect(kept).toEqual(claim({ note: "n", denies: ["stake"], events: [blocked] }));
  expect(splitOff).toEqual([
    claim({ id: "fortune:announced", known: "2025-12-31", knownOn: "2025-12-31", says: {}, events: [announced] }),
  ]);
});

test("a claim of which nothing is left is dropped; a note is something", () => {
  const events = [event("announced", "2025"), event("released", "2026-01-05")];
  const { kept, splitOff } = splitClaim(claim({ says: {}, events }));
  expect(kept).toBeNull();
  expect(splitOff.map(({ id, knownOn }) => [id, knownOn])).toEqual([
    ["fortune:announced", "2025-12-31"],
    ["fortune:released", "2026-01-05"],
  ]);
  expect(splitClaim(claim({ says: {}, note: "n", events })).kept).toEqual(claim({ says: {}, note: "n" }));
});

test.each([
  ["a rumour", claim({ kind: "rumour", events: [event("announced", "2025")] })],
  ["what ended on the day itself", claim({ events: [event("announced", "2026-04-28")] })],
  ["a month that was not over", claim({ events: [event("announced", "2026-04")] })],
  ["an open end", claim({ events: [event("announced", "2025-12/..")] })],
  ["a target", claim({ events: [event("released", null, "2025")] })],
  ["any other event", claim({ events: [event("signed", "2025")] })],
])("%s is not split off", (_, whole) => {
  expect(splitClaim(whole)).toEqual({ id: "fortune", kept: whole, splitOff: [] });
});
