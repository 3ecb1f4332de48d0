import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const move = (to: string, organization: string) =>
  problemsIn({
    "organizations/x": organization,
    "moves/x": `about: { person: ruoming-pang }\nclaims: [{ source: reuters-2026-02-24, says: { to: ${to} } }]`,
  });
const record = (kind: string, says: string, rulings = "") =>
  `name: X\nabout: { kind: ${kind} }\nclaims: [{ source: reuters-2026-02-24, says: { ${says} } }]\n${rulings}`;
const unit = ["claims[0].says.to: a unit where the employer should be"];

test("a division, and a laboratory with a parent, are units", () => {
  expect(move("x", record("division", "names: [X]"))).toEqual(unit);
  expect(move("x", record("lab", "parent: meta"))).toEqual(unit);
});

test("a company, a laboratory of its own and one that was bought are employers", () => {
  expect(move("x", record("company", "parent: meta"))).toEqual([]);
  expect(move("x", record("lab", "names: [X]"))).toEqual([]);
  expect(move("x", record("lab", "parent: meta, events: [{ type: acquired, when: 2025, with: meta }]"))).toEqual([]);
});

test("a parent that editors rejected is none", () => {
  const rulings = "rulings: [{ field: parent, reject: reuters-2026-02-24, why: w }]";
  expect(move("x", record("lab", "parent: meta", rulings))).toEqual([]);
});
