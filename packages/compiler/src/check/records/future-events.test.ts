import { expect, test } from "vitest";
import { problemsInClaim } from "../../testing/problems-in.ts";

const event = (when: string, known = "") =>
  problemsInClaim(`${known}says: { events: [{ type: sampled, when: ${when} }] }`);
const problem = ["claims[0].says.events[0].when: `when` begins after the claim was known"];

test("what happened had begun when the source was published, 2026-02-24", () => {
  expect(event("2026-02-24")).toEqual([]);
  expect(event("2026-02-25")).toEqual(problem);
  expect(event("2026-02")).toEqual([]);
  expect(event("2026-03")).toEqual(problem);
  expect(event("../2026-12")).toEqual([]);
});

test("or when the speaker said it", () => {
  expect(event("2026-03", "known: 2026-03, ")).toEqual([]);
  expect(event("2026-02-24", "known: 2026-02-23, ")).toEqual(problem);
});
