import { expect, test } from "vitest";
import { problemsInChip } from "../../testing/problems-in.ts";

const claims = "claims:\n  - { source: reuters-2026-02-24, says: { tdp: 800 W, memory: 5 GB } }\n";
const ruling = (field: string) => `  - { field: ${field}, prefer: reuters-2026-02-24, why: w }\n`;

test("one preference a field", () => {
  expect(problemsInChip(`${claims}rulings:\n${ruling("tdp")}${ruling("memory")}`)).toEqual([]);
  expect(problemsInChip(`${claims}rulings:\n${ruling("tdp")}${ruling("tdp")}`)).toEqual([
    'rulings[1].prefer: two rulings prefer a claim on "tdp"',
  ]);
});
