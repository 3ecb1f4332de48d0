import { expect, test } from "vitest";
import { problemsInClaim } from "../../testing/problems-in.ts";

const empty = ["claims[0]: a claim that says nothing"];

test.each([
  ["at: page 3", empty],
  ["says: {}", empty],
  ["note: neither confirms nor denies", []],
  ["denies: [tdp]", []],
  ["says: { tdp: 5 }", ["claims[0].says.tdp: a number without its unit"]],
])("%s", (rest, problems) => {
  expect(problemsInClaim(rest)).toEqual(problems);
});
