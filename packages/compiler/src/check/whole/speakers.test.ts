import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const named = "claims: [{ source: reuters-2026-02-24, says: { names: [X] } }]";

test("a person and an organization", () => {
  expect(problemsIn({ "people/amd": `name: A. M. D.\n${named}` })).toEqual(["(file): one id for two speakers"]);
});

test("a publisher and an organization or a person", () => {
  const organization = `name: Reuters\nabout: { kind: company }\n${named}`;
  expect(problemsIn({ "organizations/reuters": organization })).toEqual(["reuters: one id for two speakers"]);
  expect(problemsIn({ "people/reuters": `name: Reuters\n${named}` })).toEqual(["reuters: one id for two speakers"]);
});

test("other datasets have names of their own", () => {
  expect(problemsIn({ "deals/amd": `name: AMD\n${named.replace("names: [X]", "value: 1 USD")}` })).toEqual([]);
});
