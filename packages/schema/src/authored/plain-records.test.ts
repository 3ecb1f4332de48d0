import { expect, test } from "vitest";
import { sourceKeys } from "../datasets/sources.ts";
import { PublisherFile } from "./publisher.ts";
import { RedirectFile } from "./redirect.ts";
import { AuthoredSource } from "./source.ts";

const source = Object.fromEntries(Object.entries(sourceKeys).map(([name, key]) => [name, key.example]));

test("a source takes every key, and the least", () => {
  const { title, url, publisher, read } = source;
  expect(AuthoredSource.safeParse(source).error?.issues).toBeUndefined();
  expect(AuthoredSource.safeParse({ title, url, publisher, read }).error?.issues).toBeUndefined();
});

test.each([
  ["an unknown key", { name: "x" }, "unrecognized_keys"],
  ["another scheme", { url: "ftp://example.com/a" }, "invalid_format"],
  ["a script", { archive: "javascript:alert(1)" }, "invalid_format"],
  ["a month for the day it was read", { read: "2026-11" }, "invalid_format"],
  ["a day that does not exist", { read: "2026-02-30" }, "invalid_format"],
  ["an unknown kind", { kind: "rumor" }, "invalid_value"],
])("a source refuses %s", (_, change, code) => {
  expect(AuthoredSource.safeParse({ ...source, ...change }).error?.issues).toMatchObject([{ code }]);
});

test("publishers stand by id", () => {
  const line = { name: "The Information", kind: "reported" };
  expect(PublisherFile.safeParse({ "the-information": line }).success).toBe(true);
  expect(PublisherFile.safeParse({ "The Information": line }).error?.issues).toMatchObject([{ code: "invalid_key" }]);
  expect(PublisherFile.safeParse({ nyt: { ...line, url: "x" } }).error?.issues).toMatchObject([
    { code: "unrecognized_keys", path: ["nyt"] },
  ]);
});

test("redirects say what became of an id", () => {
  const change = { since: "2026-11-23", why: "renamed" };
  const file = [
    { from: "a", to: "b", ...change },
    { from: "c", split: ["d", "e"], ...change },
    { from: "f", gone: true, ...change },
  ];
  expect(RedirectFile.safeParse(file).error?.issues).toBeUndefined();
  expect(RedirectFile.safeParse([{ from: "a", gone: false, ...change }]).success).toBe(false);
  expect(RedirectFile.safeParse([{ from: "a", to: "b" }]).error?.issues).toHaveLength(2);
});
