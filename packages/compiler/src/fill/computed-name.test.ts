import { expect, test } from "vitest";
import { filled } from "../testing/filled.ts";

const move = (about: string, says: string) =>
  filled("moves", "x", {
    "moves/x": `about: { ${about} }\nclaims: [{ source: reuters-2026-02-24, says: { ${says} } }]`,
  }).name;

test.each([
  ["from: apple, to: meta", "Ruoming Pang, Apple to Meta"],
  ["from: apple", "Ruoming Pang leaves Apple"],
  ["to: meta", "Ruoming Pang joins Meta"],
  ["to: meta, kinds: [return]", "Ruoming Pang returns to Meta"],
  ["to: meta, kinds: [founding]", "Ruoming Pang founds Meta"],
  ["to: meta, kinds: [board]", "Ruoming Pang joins the board of Meta"],
  ["from: meta, kinds: [board]", "Ruoming Pang leaves the board of Meta"],
  ["from: meta, to: meta, toUnits: [meta-fair]", "Ruoming Pang, to Meta FAIR at Meta"],
  ["from: meta, to: meta, roleTo: chief scientist", "Ruoming Pang, chief scientist at Meta"],
  ["from: meta, to: meta", "Ruoming Pang, within Meta"],
  ["from: apple, to: meta, events: [{ type: declined, when: 2026-01 }]", "Ruoming Pang declines Meta"],
  ["roleTo: adviser", "Ruoming Pang"],
])("a person's move: %s", (says, name) => {
  expect(move("person: ruoming-pang", says)).toBe(name);
});

test.each([
  ["from: meta, headcount: about 600 people", "Meta AI staff, about 600 people"],
  ["from: meta", "Meta AI staff leave Meta"],
  ["kinds: [layoff]", "Meta AI staff, layoff"],
])("a group's move: %s", (says, name) => {
  expect(move("group: Meta AI staff", says)).toBe(name);
});

test.each([
  ["measure: capex, period: 2026, basis: guidance", "Meta capex 2026, guidance"],
  ["measure: operating-cash-flow, period: 2026-Q3, basis: actual", "Meta operating cash flow Q3 2026"],
  [
    "measure: revenue, period: FY2026-H1, covers: 2026-01/2026-06, basis: estimate, segment: data center",
    "Meta data center revenue FY2026 H1, estimate",
  ],
  [
    "measure: valuation, period: 2025-03, basis: actual, definition: post-money",
    "Meta valuation Mar 2025 (post-money)",
  ],
])("a figure: %s", (about, name) => {
  const figure = `about: { organization: meta, ${about} }\nclaims: [{ source: reuters-2026-11, says: { value: 1e9 USD } }]`;
  expect(filled("financials", "x", { "financials/x": figure }).name).toBe(name);
});
