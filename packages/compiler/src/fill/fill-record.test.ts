import { expect, test } from "vitest";
import { filled } from "../testing/filled.ts";

const chip = (claims: string, rulings = "") =>
  filled("chips", "x", {
    "chips/x": `name: X\nabout: { kind: asic, designer: meta, scope: chip }\nclaims:\n${claims}${rulings}`,
  });

test("claims stand by day, then by id", () => {
  const { claims } = chip(
    "  - { id: b, source: reuters-2026-11, note: n }\n  - { id: a, source: reuters-2026-11, note: n }\n  - { source: reuters-2026-02-24, note: n }\n",
  );
  expect(claims.map(({ id }) => id)).toEqual(["reuters-2026-02-24", "a", "b"]);
});

test("the name is known from the first claim that holds it", () => {
  const claims =
    "  - { source: reuters-2026-11, says: { names: [X] } }\n  - { source: reuters-2026-02-24, says: { names: [Code] } }\n";
  expect(chip(claims)).toMatchObject({ name: "X", nameKnownOn: "2026-11-23" });
  expect(chip("  - { source: reuters-2026-02-24, says: { names: [Code] } }\n")).toMatchObject({ nameKnownOn: null });
});

test("about has every key, in the order of the table", () => {
  const figure =
    "about: { basis: actual, period: 2026-Q3, measure: capex, organization: meta }\nclaims: [{ source: reuters-2026-11, says: { value: 1 USD } }]";
  expect(Object.entries(filled("financials", "x", { "financials/x": figure }).about)).toEqual([
    ["organization", "meta"],
    ["measure", "capex"],
    ["period", "2026-35"],
    ["covers", null],
    ["basis", "actual"],
    ["definition", null],
    ["segment", null],
  ]);
});

test("rulings name what was split off", () => {
  const claims = [
    "  - { id: whole, source: reuters-2026-11, says: { tdp: 5 W, events: [{ type: announced, when: 2026-01 }] } }",
    "  - { id: gone, source: reuters-2026-11, says: { events: [{ type: announced, when: 2026-02 }] } }",
    "  - { id: stays, source: reuters-2026-02-24, says: { events: [{ type: announced, when: 2026-02-24 }] } }",
    "",
  ].join("\n");
  const rulings = [
    "rulings:",
    "  - { field: announced, prefer: whole, because: gone, why: w }",
    "  - { field: announced, reject: [gone, stays], why: w }",
    "  - { field: announced, reject: 'stays:announced', why: w }",
    "  - { field: tdp, reject: whole, because: [gone, stays], why: w }",
    "",
  ].join("\n");
  expect(chip(claims, rulings).rulings).toEqual([
    { field: "announced", prefer: "whole:announced", reject: [], because: ["gone:announced"], why: "w" },
    { field: "announced", prefer: null, reject: ["gone:announced", "stays"], because: [], why: "w" },
    { field: "announced", prefer: null, reject: ["stays"], because: [], why: "w" },
    { field: "tdp", prefer: null, reject: ["whole"], because: ["gone:announced", "stays"], why: "w" },
  ]);
});
