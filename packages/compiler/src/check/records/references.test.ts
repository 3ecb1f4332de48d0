import { expect, test } from "vitest";
import { problemsIn, problemsInClaim } from "../../testing/problems-in.ts";

test("ids of every kind of place are looked up", () => {
  const says =
    "foundry: tsmcc, partners: [amd, nobody], predecessor: meta, events: [{ type: announced, when: 2026-01 }]";
  expect(problemsInClaim(`by: someone, says: { ${says} }`)).toEqual([
    "claims[0].by: no such id among speakers",
    "claims[0].says.foundry: no such id among organizations",
    "claims[0].says.partners[1]: no such id among organizations",
    "claims[0].says.predecessor: no such id among chips",
  ]);
});

test("keys of tables too", () => {
  const move =
    "about: { group: Staff }\nclaims: [{ source: reuters-2026-02-24, says: { origins: { nobody: 5 percent } } }]";
  expect(problemsIn({ "moves/x": move })).toEqual(["claims[0].says.origins.nobody: no such id among organizations"]);
});

test("an old id leads to the new one", () => {
  expect(problemsInClaim("says: { predecessor: meta-mtia-v3 }")).toEqual([
    "claims[0].says.predecessor: an id that was renamed",
  ]);
});

test("a file that is broken is there all the same", () => {
  const problems = problemsIn({
    "organizations/broken": "name: [",
    "models/x": "name: X\nabout: { developer: broken }\nclaims: [{ source: reuters-2026-11, note: n }]",
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^\(file\): /);
});
