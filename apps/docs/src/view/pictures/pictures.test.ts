import { describe, expect, test } from "vitest";
import { buildLibrary, type ShortData } from "../../../test-support/build-library.ts";
import { workedExamples } from "../../../test-support/worked-examples.ts";
import { viewPictures } from "./index.ts";
import { titleOf } from "./picture.ts";

const more: ShortData = {
  ...workedExamples,
  moves: Object.fromEntries(
    ["ada", "ben", "cy"].map((person) => [
      `${person}-apple-meta`,
      {
        name: `${person}, Apple to Meta`,
        about: { person },
        claims: [
          {
            source: "bloomberg-2025-07-07",
            says: { kinds: ["hire"], from: "apple", to: "meta" },
            events: [{ type: "joined", when: "2025-07" }],
          },
        ],
      },
    ]),
  ),
};
const library = buildLibrary(more);
const { main, roadmaps } = viewPictures(library);
const figures = [...main, ...roadmaps].flatMap(({ slug, figures }) => figures.map((figure) => ({ slug, figure })));
const figureOf = (slug: string, id: string) => figures.find((one) => one.slug === slug && one.figure.id === id)?.figure;

describe.each(figures.map(({ slug, figure }) => [`${slug}, ${figure.id}`, figure] as const))("%s", (_, figure) => {
  test("asks a question", () => {
    expect(figure.question).toMatch(/\?$/);
  });

  test("draws what its table says, in the same words, and nothing else", () => {
    if (figure.drawing === null) {
      expect(figure.empty !== null || figure.table.rows.length > 0).toBe(true);
      return;
    }
    const drawn = [...figure.drawing.matchAll(/data-d="([^"]+)"[^>]*><title>([^<]*)<\/title>/g)];
    const marks = drawn.map(([, key = "", title = ""]) => [key, unescaped(title)]);
    const rows = figure.table.rows.map(({ key, cells }) => {
      const title = marks.find(([other]) => other === key)?.[1] ?? "";
      return [key, titleOf(cells.slice(0, title.split(" · ").length))];
    });
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.toSorted()).toEqual(rows.toSorted());
  });
});

function unescaped(text: string): string {
  return text
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

test("Olympus is cancelled, and its plan void", () => {
  const rows = figureOf("mtia", "reported")?.table.rows.map(({ cells }) => cells.slice(0, 3).map((cell) => cell.text));
  expect(rows).toContainEqual(["MTIA v5 “Olympus”", "Cancelled", "16–22 Feb 2026"]);
  expect(rows).toContainEqual(["MTIA v5 “Olympus”", "Plan void: design finished", "4th quarter 2026"]);
});

test("Avocado was put off, and came before its last date", () => {
  const rows = figureOf("slips", "models")?.table.rows.map(({ cells }) => cells.slice(1, 3).map((cell) => cell.text));
  expect(rows).toContainEqual(["Target moved: released", "Dec 2025"]);
  expect(rows).toContainEqual(["Target moved: released", "1st quarter 2026"]);
  expect(rows).toContainEqual(["Was planned: released", "May 2026 or later"]);
  expect(rows).toContainEqual(["Released", "8 Apr 2026"]);
});

test("guidance stands as it was given, each range once", () => {
  const rows = figureOf("capex", "meta")?.table.rows.map(({ cells }) => cells.slice(1, 3).map((cell) => cell.text));
  expect(rows).toEqual([
    ["guided 28 Jan 2026", "$115–135 bn"],
    ["guided 29 Apr 2026", "$125–145 bn"],
  ]);
});

test("a deal keeps its range, and its doubt", () => {
  const row = figureOf("deals", "values")?.table.rows.find(({ key }) => key === "meta-amd-2026-02.value");
  expect(row?.cells[1]).toMatchObject({ text: "$60–100 bn", contested: true });
});

test("people who went one way are one band", () => {
  const figure = figureOf("moves", "flows");
  expect(figure?.table.rows.map(({ cells }) => cells.slice(0, 3).map((cell) => cell.text))).toEqual([
    ["Apple", "Meta", "3"],
  ]);
});

test("nothing recorded, nothing drawn: the question stays, with a sentence", () => {
  const empty = viewPictures(buildLibrary({}));
  for (const figure of empty.main.flatMap((picture) => picture.figures)) {
    expect(figure.drawing).toBeNull();
    expect(figure.empty).toMatch(/\.$/);
  }
  expect(empty.roadmaps).toEqual([]);
});
