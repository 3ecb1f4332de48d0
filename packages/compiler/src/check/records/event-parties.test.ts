import { expect, test } from "vitest";
import { problemsIn, problemsInClaim } from "../../testing/problems-in.ts";

const organization = (event: string) =>
  problemsIn({
    "organizations/x": `name: X\nabout: { kind: company }\nclaims: [{ source: reuters-2026-02-24, says: { events: [${event}] } }]`,
  });

test("as and with stand where the type takes them", () => {
  expect(organization("{ type: acquired, when: 2025, with: meta }")).toEqual([]);
  expect(organization("{ type: merged, when: 2025, with: meta }")).toEqual([]);
  expect(organization("{ type: renamed, when: 2025, as: Y }")).toEqual([]);
});

test("and nowhere else", () => {
  expect(organization("{ type: founded, when: 2025, with: meta }")).toEqual([
    'claims[0].says.events[0].with: `with` does not go with "founded"',
  ]);
  expect(problemsInClaim("says: { events: [{ type: sampled, when: 2026-01, as: Y }] }")).toEqual([
    'claims[0].says.events[0].as: `as` does not go with "sampled"',
  ]);
});
