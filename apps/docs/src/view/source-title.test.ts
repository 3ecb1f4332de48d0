import { expect, test } from "vitest";
import { sourceTitle } from "./source-title.ts";

test("a page without a title is named by its publisher and its date, in brackets", () => {
  const source = { title: "Untitled page (Reportify)", published: null, read: "2026-11-23" };
  expect(sourceTitle(source)).toBe("[Reportify, page without a title, read 23 Nov 2026]");
  expect(sourceTitle({ ...source, published: "2025-11-07" })).toBe("[Reportify, page without a title, 7 Nov 2025]");
});

test("a title that was published stays as it is", () => {
  const source = { title: "Untitled pages of the web", published: null, read: "2026-11-23" };
  expect(sourceTitle(source)).toBe(source.title);
});
