import { expect, test } from "vitest";
import { buildLibrary } from "../../test-support/build-library.ts";
import { libraryAsOf } from "../library/library-as-of.ts";
import { printIndexTable } from "../print/index.ts";
import { printRecord } from "../print/record.ts";
import { indexLede } from "../view/index-lede.ts";
import { viewRecordPage } from "../view/record-page.ts";
import { indexReferences } from "../view/references.ts";
import { viewIndex } from "../view/tables/view-index.ts";

/** Stands wherever a claim, a ruling or a source of later can put a word. */
const canary = "CANARY";

const library = buildLibrary(
  {
    organizations: {
      meta: {
        name: "Meta",
        about: { kind: "company" },
        claims: [
          { source: "early-2026-01-01", says: { names: ["Meta"], headquarters: "Menlo Park" } },
          { source: "late-2026-05-01", says: { headquarters: canary, roles: [canary] }, note: canary },
        ],
      },
    },
    chips: {
      olympus: {
        name: canary,
        about: { kind: "asic", designer: "meta", scope: "chip" },
        claims: [
          {
            source: "early-2026-01-01",
            says: { names: ["Olympus"], process: "2 nm" },
            events: [{ type: "deployed", target: "2027" }],
          },
          {
            id: "relay",
            source: "late-2026-05-01",
            by: "early",
            kind: "reported",
            known: "2026-01-15",
            says: { purpose: "training" },
          },
          {
            id: "late",
            source: "late-2026-05-01",
            note: canary,
            at: canary,
            says: { names: [canary], packaging: canary, process: "3 nm" },
            events: [{ type: "cancelled", when: "2026-04", said: canary, note: canary }],
          },
        ],
        rulings: [{ field: "process", prefer: "late", why: canary }],
      },
      later: {
        name: `${canary} two`,
        about: { kind: "asic", designer: "meta", scope: "chip" },
        claims: [{ source: "late-2026-05-01", says: { predecessor: "olympus" } }],
      },
    },
  },
  {
    "late-2026-05-01": {
      title: canary,
      url: `https://example.com/${canary}`,
      archive: `https://example.com/${canary}`,
    },
  },
);

function printAll(day: string | null): string {
  const shown = day === null ? library : libraryAsOf(library, day);
  const references = indexReferences(shown);
  return Object.values(shown.datasets)
    .flatMap((dataset) => {
      const index = viewIndex(shown, references, dataset);
      const records = dataset.records.map((record) => printRecord(viewRecordPage(shown, references, dataset, record)));
      return [indexLede(dataset), printIndexTable(index, dataset.name, index.rows).text, ...records.map(String)];
    })
    .join("\n");
}

test("the canary sings where it should", () => {
  expect(printAll(null).split(canary).length).toBeGreaterThan(20);
});

test("no page of a past day holds a word of later", () => {
  const past = printAll("2026-02-01");
  expect(past).toContain("Olympus");
  expect(past).toContain("2 nm");
  expect(past).toContain("Told in a later page");
  expect(past).not.toContain(canary);
  expect(past).not.toMatch(/3 nm|ancelled|contested|Ruling/);
});

test("before the first claim there is nothing", () => {
  expect(libraryAsOf(library, "2025-12-31").datasets.chips.records).toEqual([]);
});
