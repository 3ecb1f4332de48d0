import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const source = (url: string) =>
  problemsIn({ "sources/x-2026": `title: T\nurl: ${url}\nread: 2026-11-23\npublisher: reuters\n` });

test.each([
  "http://reuters.com/technology/chips-2026-11",
  "https://www.reuters.com/technology/chips-2026-11/?utm_source=feed#top",
  "https://REUTERS.com/technology/chips-2026-11/",
])("%s is a page that there is", (url) => {
  expect(source(url)).toEqual(["url: another source has this address"]);
});

test.each([
  "https://www.reuters.com/technology/chips-2026-11/?page=2",
  "https://uk.reuters.com/technology/chips-2026-11/",
])("%s is another page", (url) => {
  expect(source(url)).toEqual([]);
});
