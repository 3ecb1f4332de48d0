import { expect, test } from "vitest";
import { problemsInClaim } from "../../testing/problems-in.ts";

test.each([
  [`says: { purpose: ${"x".repeat(200)} }`, []],
  [`says: { purpose: ${"x".repeat(201)} }`, ["claims[0].says.purpose: a text that is too long"]],
  [`note: ${"x".repeat(201)}`, ["claims[0].note: `note` is too long"]],
  ['says: { names: [" X"] }', ["claims[0].says.names[0]: a text with spaces at its ends"]],
  ['at: "a\\nb", note: n', ["claims[0].at: a text of several lines"]],
  ['says: { software: ["a\\u0007"] }', ["claims[0].says.software[0]: a text holds a character that cannot be seen"]],
])("%s", (rest, problems) => {
  expect(problemsInClaim(rest)).toEqual(problems);
});
