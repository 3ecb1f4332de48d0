import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const chip = (scope: string) =>
  problemsIn({
    "chips/x": `name: X\nabout: { kind: gpu, designer: amd, scope: ${scope} }\nclaims: [{ source: reuters-2026-02-24, says: { chipCount: 72 chips } }]`,
  });

test("only systems hold chips", () => {
  expect(chip("chip")).toEqual(["claims[0].says.chipCount: a figure of a system in the record of a chip"]);
  expect(chip("rack")).toEqual([]);
});
