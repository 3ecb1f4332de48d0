import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const claims = "claims: [{ source: reuters-2026-02-24, says: { from: meta } }]";

test.each([
  ["about: { person: ruoming-pang }", []],
  ["about: { group: Staff }", []],
  ["about: {}", ["about: `about` does not say who"]],
  ["about: { person: ruoming-pang, group: Staff }", ["about: `about` says it twice"]],
])("%s", (about, problems) => {
  expect(problemsIn({ "moves/x": `${about}\n${claims}` })).toEqual(problems);
});

test("a wrong one is there all the same", () => {
  expect(problemsIn({ "moves/x": `about: { group: 5 }\n${claims}` })).toEqual([
    "about.group: `group` holds what it cannot",
  ]);
});
