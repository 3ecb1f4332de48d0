import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const source = (published: string) =>
  problemsIn({
    "sources/x-2026": `title: T\nurl: https://example.org/t\npublisher: reuters\npublished: ${published}\nread: 2026-06-10\n`,
  });

test("published by the day of reading", () => {
  expect(source("2026-06-10")).toEqual([]);
  expect(source("2026-06")).toEqual([]);
  expect(source("2026-06-11")).toEqual(["published: `published` lies after the day on which the source was read"]);
});

test("published is a date with an end", () => {
  expect(source("2026-06/..")).toEqual(["published: `published` has no end"]);
  expect(source("2026-06-31")).toEqual(["published: a day that does not exist"]);
});
