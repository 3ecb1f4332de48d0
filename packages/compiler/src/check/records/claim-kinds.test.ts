import { expect, test } from "vitest";
import { problemsIn, problemsInClaim } from "../../testing/problems-in.ts";

const by = (id: string, kind = "") => problemsInClaim(`by: ${id}, ${kind}note: n`);
const unnamed = ["claims[0].by: the claim does not say on what ground it stands"];

test("a publisher has a kind of its own", () => {
  expect(by("the-information")).toEqual([]);
});

test("an organization is official where it is a party", () => {
  expect(by("meta")).toEqual([]);
  expect(by("apple")).toEqual(unnamed);
  expect(by("apple", "kind: analyst, ")).toEqual([]);
  expect(problemsInClaim("by: apple, says: { partners: [apple] }")).toEqual([]);
});

test("and in its own record", () => {
  const record = "name: X\nabout: { kind: company }\nclaims: [{ source: reuters-2026-02-24, by: x, note: n }]";
  expect(problemsIn({ "organizations/x": record })).toEqual([]);
});

test("a person never has one", () => {
  expect(by("mark-zuckerberg")).toEqual(unnamed);
  expect(by("mark-zuckerberg", "kind: official, ")).toEqual([]);
});

test("what only the source leaves open is asked of the source", () => {
  const source = "title: T\nurl: https://example.org/t\npublisher: amd\nread: 2026-11-23\n";
  const files = {
    "sources/amd-2026": source,
    "models/x": "name: X\nabout: { developer: meta }\nclaims: [{ source: amd-2026, note: n }]",
  };
  expect(problemsIn(files)).toEqual(["publisher: the source does not say on what ground it stands"]);
});
