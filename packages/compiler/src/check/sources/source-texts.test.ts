import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const source = (title: string, url: string) =>
  problemsIn({ "sources/x-2026": `title: ${title}\nurl: "${url}"\nread: 2026-11-23\npublisher: reuters\n` });

test("addresses lead to the web", () => {
  expect(source("T", "http://example.org/a?b=c#d")).toEqual([]);
  expect(source("T", "javascript:alert(1)")).toEqual(["url: an address that begins with javascript:"]);
  expect(source("T", "https://user:secret@example.org/")).toEqual(["url: an address with a user's name or password"]);
  expect(source("T", "https://a b")).toEqual(["url: not an address of the web"]);
});

test("titles stand on one line", () => {
  expect(source('"a\\nb"', "https://example.org/x")).toEqual(["title: a text of several lines"]);
});
