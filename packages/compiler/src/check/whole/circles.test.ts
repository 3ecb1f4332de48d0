import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";
import { findCircles } from "./circles.ts";

function edges(graph: Record<string, string[]>) {
  return new Map(Object.entries(graph).map(([id, next]) => [id, new Map(next.map((other) => [other, []]))]));
}

test("a tree and two ways to one place have no circle", () => {
  expect(findCircles(edges({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toEqual([]);
});

test("each circle once, from its smallest id", () => {
  expect(findCircles(edges({ z: ["b"], b: ["c"], c: ["a"], a: ["b"], s: ["s"] }))).toEqual([
    ["a", "b", "c", "a"],
    ["s", "s"],
  ]);
});

test("long chains do not exhaust the stack", () => {
  const chain = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`n${index}`, [`n${index + 1}`]]));
  expect(findCircles(edges(chain))).toEqual([]);
});

test("a claim that editors rejected closes no circle", () => {
  const chip = (predecessor: string, rulings = "") =>
    `name: X\nabout: { kind: asic, designer: meta, scope: chip }\nclaims: [{ source: reuters-2026-02-24, says: { predecessor: ${predecessor} } }]\n${rulings}`;
  expect(problemsIn({ "chips/a": chip("b"), "chips/b": chip("a") })).toEqual([
    "claims[0].says.predecessor: `predecessor` leads in a circle",
  ]);
  const rejected = chip("a", "rulings: [{ field: predecessor, reject: reuters-2026-02-24, why: the other way round }]");
  expect(problemsIn({ "chips/a": chip("b"), "chips/b": rejected })).toEqual([]);
});
