import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const source = (rest: string) =>
  problemsIn({ "sources/x-2026": `title: T\nurl: https://example.org/t\nread: 2026-11-23\n${rest}` });

test("the publisher is there", () => {
  expect(source("publisher: reuters")).toEqual([]);
  expect(source("publisher: nobody")).toEqual(["publisher: no such id among speakers"]);
});

test("an organization or a person as publisher has no kind to inherit", () => {
  expect(source("publisher: amd\nkind: official")).toEqual([]);
  expect(source("publisher: amd")).toEqual(["publisher: the source does not say on what ground it stands"]);
  expect(source("publisher: mark-zuckerberg")).toHaveLength(1);
});
