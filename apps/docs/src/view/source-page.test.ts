import { expect, test } from "vitest";
import { buildLibrary } from "../../test-support/build-library.ts";
import { workedExamples } from "../../test-support/worked-examples.ts";
import { indexSources, viewSourcePage } from "./source-page.ts";

const library = buildLibrary(workedExamples);
const readers = indexSources(library);
const pageOf = (id: string) => {
  const source = library.source(id);
  if (source === undefined) throw new Error(`The test library has no source ${id}`);
  return viewSourcePage(library, readers, source);
};

test("a source tells what was read in it, record by record", () => {
  const page = pageOf("techflow-2026-02-28");
  expect(page.records.map(({ record }) => record.text)).toEqual([
    "Meta and AMD, 6 GW of Instinct GPUs",
    "Muse Spark",
    "AMD",
    "Apple",
    "Manus",
    "Meta",
    "TSMC",
  ]);
  const [deal] = page.records;
  expect(deal?.statements.map(({ label, claim }) => `${label}: ${claim.value}`)).toEqual([
    "Value: $60–100 bn",
    "Stake: about 10 %",
  ]);
});

test("what no longer stands says so, and a claim that only notes something is told", () => {
  expect(pageOf("lukebest-2026-08-26").records[0]?.statements[0]?.standing).toBe("set aside");
  expect(pageOf("bquan-2026-02-27").records[0]?.notes).toEqual(["neither confirms nor denies"]);
});
