import { expect, test } from "vitest";
import { printRows } from "../print/table.ts";
import type { Cell } from "../view/tables/table.ts";
import { chooseRows, countFacet } from "./choose-rows.ts";
import { type IndexView, pageSize } from "./index-view.ts";
import { readState } from "./state.ts";

const plain = { numeric: false, scale: null, named: false, sort: "up" } as const;
const text = (word: string): Cell => ({ kind: "text", text: word, contested: false, key: word });
const labels = ["Name", "Kind", "Value", "Capacity", "Status", "Designer", "Power", "Sources"];
const index: IndexView = {
  columns: labels.map((label) => ({ ...plain, label })),
  ordered: null,
  facets: [{ key: "kind", label: "Kind", options: [] }],
  rows: Array.from({ length: 5000 }, (_, at) => ({
    id: `record-${at}`,
    cells: labels.map((label) => text(`${label} ${(at * 7919) % 5000}`)),
    facets: { kind: [`kind-${at % 40}`] },
    contested: at % 9 === 0,
    find: `alias ${at}`,
  })),
};

test("5,000 rows are found, sorted, counted and printed within a tenth of a second", () => {
  const state = readState(new URLSearchParams("q=name 1&sort=-value"), index);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const rows = chooseRows(index, state).slice(0, pageSize);
    countFacet(index, state, "kind");
    expect(
      printRows(
        index.columns,
        rows.map((row) => row.cells),
      ).text.length,
    ).toBeGreaterThan(1000);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
