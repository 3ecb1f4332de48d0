import { expect, test } from "vitest";
import type { Order } from "./order.ts";
import { posting } from "./posting.ts";

// In a file of its own: the first questions of a process go another way than later ones.
test("the very first questions are refused as later ones are", () => {
  const rows = [{ id: "a" }, { id: "b" }];
  const party = { keys: ["meta"], offsets: [0, 2], positions: [1, 0] };
  const order: Order = { byDate: [1, 0], days: [20_000, 19_000], postings: { party } };
  for (const axis of ["person", "toString", "constructor", "__proto__"]) {
    expect(() => posting(rows, order, axis, "meta")).toThrow(
      expect.objectContaining({ name: "QueryError", code: "unknown-axis", value: axis }),
    );
  }
  expect(() => posting(rows.slice(1), order, "party", "meta")).toThrow(
    expect.objectContaining({ code: "wrong-order" }),
  );
  expect(() => posting(rows.toReversed(), order, "party", "meta")).toThrow(
    expect.objectContaining({ code: "wrong-order", value: "a" }),
  );
  expect(() => posting(rows, order, "party", "nobody", "soon")).toThrow(expect.objectContaining({ name: "WhenError" }));
  expect(posting(rows, order, "party", "nobody")).toEqual([]);
  expect(posting(rows, order, "party", "meta").map(({ id }) => id)).toEqual(["b", "a"]);
});
