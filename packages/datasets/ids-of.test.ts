import { expect, test } from "vitest";
import { idsOf } from "./ids-of.ts";

test("the ids of records, in their order", () => {
  expect(idsOf([{ id: "b" }, { id: "a" }])).toEqual(["b", "a"]);
  expect(idsOf([])).toEqual([]);
});
