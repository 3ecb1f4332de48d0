import { expect, test } from "vitest";
import { buildLibrary } from "../../../test-support/build-library.ts";
import { workedExamples } from "../../../test-support/worked-examples.ts";
import type { AnyRecord } from "../../library/library.ts";
import { printComparison } from "../../print/comparison.ts";
import { viewColumn } from "./column.ts";
import { compare, merged } from "./comparison.ts";

const library = buildLibrary(workedExamples);
const columns = library.datasets.chips.records.map((chip) => viewColumn(library, "chips", chip as AnyRecord));

test("orders are merged so that each list keeps its own", () => {
  expect(merged([["a", "c"], ["a", "b", "c"], ["d"]])).toEqual(["d", "a", "b", "c"]);
});

test("a field stands in one row, a dash where no source says", () => {
  const { columns: heads, sections } = compare(columns);
  expect(heads.map(({ name }) => name)).toEqual(["MTIA 300", "MTIA v5"]);
  const power = sections.flatMap(({ rows }) => rows).find(({ label }) => label === "Design power");
  expect(power?.cells[0]?.quantity).toMatchObject({ max: 912, unit: "W" });
  expect(power?.cells[1]).toBeNull();
});

test("every value carries who says it", () => {
  const table = printComparison(compare(columns), true).text;
  expect(table).toContain("912 W");
  expect(table).toContain("k-official");
  expect(table).toContain('data-remove="meta-mtia-v5"');
  expect(table).toContain("no source says");
});
