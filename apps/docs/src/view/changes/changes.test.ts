import { expect, test } from "vitest";
import { buildLibrary } from "../../../test-support/build-library.ts";
import { workedExamples } from "../../../test-support/worked-examples.ts";
import { indexReferences } from "../references.ts";
import { writeAtom } from "./atom.ts";
import { changeEntries, entryText } from "./change-entry.ts";
import { viewFeeds } from "./feeds.ts";
import { lately } from "./lately.ts";
import { changeMonths } from "./months.ts";

const library = buildLibrary(workedExamples);
const entries = changeEntries(library);
const of = (id: string) =>
  entries.filter((entry) => entry.id === id).map((entry) => `${entry.day} ${entryText(entry)}`);

test("what became known of a model, the newest day first", () => {
  expect(of("meta-muse-spark").slice(-3)).toEqual([
    expect.stringMatching(/^2026-04-08 Status: released 8 Apr 2026, before: planned/),
    "2026-03-13 Plan: released May 2026 or later, before: 1st quarter 2026",
    "2026-02-28 New: planned, delayed",
  ]);
});

test("guidance that changed says what it was before", () => {
  expect(of("meta-capex-2026-guidance")).toContain("2026-04-29 Value: $125–145 bn, before: $115–135 bn");
});

test("months follow each other, and count what they hold", () => {
  const months = changeMonths(entries);
  expect(months.map(({ month }) => month)).toEqual(
    months
      .map(({ month }) => month)
      .toSorted()
      .toReversed(),
  );
  expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
});

test("a day counts as stated only where a source states it", () => {
  const about = { kind: "asic", designer: "meta", scope: "chip" };
  const named = (source: string, more = {}) => ({ name: source, about, claims: [{ source, note: "named", ...more }] });
  const dated = buildLibrary({
    chips: {
      day: named("paper-2026-02-24"),
      month: named("paper-2026-02"),
      year: named("paper-2026"),
      undated: named("paper"),
      relayed: named("paper-2026-02-24", { by: "meta", kind: "official" }),
      late: named("paper-2026-02-24", { by: "meta", kind: "official", known: "../2026-02-24" }),
    },
  });
  expect(Object.fromEntries(changeEntries(dated).map(({ id, since }) => [id, since]))).toEqual({
    day: "day",
    month: "month",
    year: "latest-possible",
    undated: "latest-possible",
    relayed: "latest-possible",
    late: "latest-possible",
  });
  expect(lately(changeEntries(dated)).filter(({ since }) => since !== "day")).toEqual([]);
});

test("no record is told twice lately", () => {
  const ids = lately(entries).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an organization's feed holds what names it", () => {
  const feeds = viewFeeds(library, indexReferences(library), entries);
  const ids = feeds.find(({ path }) => path === "organizations/amd")?.entries.map(({ id }) => id);
  expect(ids).toContain("meta-amd-2026-02");
  expect(ids).not.toContain("meta-mtia-v5");
});

test("a feed is the same whenever it is built, and hostile texts stay text", () => {
  const hostile = buildLibrary({
    models: {
      evil: {
        name: `Evil "><script>alert(1)</script>\u0007\ud800`,
        about: { developer: "meta" },
        claims: [{ source: "paper-2026-01-01", says: { names: ["&<>"] } }],
      },
    },
  });
  const [feed] = viewFeeds(hostile, indexReferences(hostile), changeEntries(hostile));
  if (feed === undefined) throw new Error("There is always a feed of everything");
  const xml = writeAtom(feed, "2026-11-23", "https://example.com");
  expect(xml).toContain("<updated>2026-01-01T00:00:00Z</updated>");
  expect(xml).toContain('href="https://example.com/models/evil/"');
  expect(xml).toContain("<title>Evil &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(xml).not.toMatch(/<script|\u0007|\ud800/);
  expect(xml).toBe(writeAtom(feed, "2026-11-23", "https://example.com"));
});
