import { expect, test } from "vitest";
import { problemsInChip } from "../../testing/problems-in.ts";

const source = "source: reuters-2026-02-24, note: n";

test("two claims of one source need ids", () => {
  expect(problemsInChip(`claims: [{ ${source} }, { ${source} }]`)).toEqual([
    "claims[1].source: two claims have one id",
  ]);
  expect(problemsInChip(`claims: [{ ${source} }, { id: second, ${source} }]`)).toEqual([]);
});

test("an id must not be that of another claim's source", () => {
  const claims = `claims: [{ ${source} }, { id: reuters-2026-02-24, source: reuters-2026-11, note: n }]`;
  expect(problemsInChip(claims)).toEqual(["claims[1].id: two claims have one id"]);
});
