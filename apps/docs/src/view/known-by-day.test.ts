import { expect, test } from "vitest";
import { buildLibrary } from "../../test-support/build-library.ts";
import { pageOf } from "../../test-support/page-of.ts";

const library = buildLibrary({
  models: {
    avocado: {
      name: "Muse Spark",
      about: { developer: "meta" },
      claims: [
        { source: "wsj-2025-12-10", says: { names: ["Avocado"] }, events: [{ type: "released", target: "2026-Q1" }] },
        { source: "wsj-2026-02-20", events: [{ type: "released", target: "2026-05/.." }] },
        { source: "blog-2026-03-01", says: { names: ["Avocado"] } },
        {
          source: "meta-2026-04-08",
          kind: "official",
          says: { names: ["Muse Spark"], access: "closed" },
          events: [{ type: "released", when: "2026-04-08" }],
        },
        { source: "axios-2026-04-09", says: { access: "open" } },
      ],
    },
  },
});
const { known, knownLine } = pageOf(library, "models", "avocado");

test("each day tells what became known on it, its status first", () => {
  expect(known.days.map(({ words, status, statements }) => [words, status?.word, ...statements])).toEqual([
    ["10 Dec 2025", "Planned", "First known"],
    ["20 Feb 2026", undefined, "Released: now planned for May 2026 or later, before that 1st quarter 2026"],
    [
      "8 Apr 2026",
      "Released",
      "Now called Muse Spark, before that Avocado",
      "Names, also: Muse Spark",
      "Access: closed",
    ],
    ["9 Apr 2026", undefined, "≠ Contested: access"],
  ]);
});

test("the line has a span for each status, and a tick also for what changed nothing", () => {
  expect(known.spans.map(({ from, word }) => [from, word])).toEqual([
    ["2025-12-10", "planned"],
    ["2026-04-08", "released"],
  ]);
  expect(known.said).toContain("2026-03-01");
  expect(knownLine).toContain("planned from 2025-12-10; released from 2026-04-08; said on 5 days.");
});

test("what was known on one day needs no line", () => {
  const single = buildLibrary({
    people: { someone: { name: "Someone", claims: [{ source: "wsj-2025-12-10", says: { knownFor: ["X"] } }] } },
  });
  expect(pageOf(single, "people", "someone").knownLine).toBeNull();
});
