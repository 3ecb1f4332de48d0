import { expect, test } from "vitest";
import { problemsInClaim } from "../../testing/problems-in.ts";

const events = (...list: string[]) =>
  problemsInClaim(`says: { events: [${list.map((event) => `{ ${event} }`).join(", ")}] }`);

test("what happens once stands once", () => {
  expect(events("type: sampled, when: 2025", "type: sampled, target: 2027")).toEqual([
    'claims[0].says.events[1]: the event "sampled" stands twice in one claim',
  ]);
});

test("what may happen again differs", () => {
  expect(events("type: presented, when: 2025-08", "type: presented, when: 2026-01")).toEqual([]);
  expect(events("type: presented, when: 2025-08", "type: presented, when: 2025-08")).toHaveLength(1);
});
