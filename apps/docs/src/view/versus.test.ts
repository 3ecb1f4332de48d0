import { expect, test } from "vitest";
import { buildLibrary, type ShortClaim } from "../../test-support/build-library.ts";
import { pageOf } from "../../test-support/page-of.ts";

function quarrelsOf(claims: readonly ShortClaim[]) {
  const about = { kind: "asic", designer: "meta", scope: "chip" };
  return pageOf(buildLibrary({ chips: { chip: { name: "Chip", about, claims } } }), "chips", "chip").quarrels;
}

test("better ground is named as the reason", () => {
  const [quarrel] = quarrelsOf([
    { source: "maker-2026-01-01", kind: "official", says: { foundry: "tsmc" } },
    { source: "paper-2026-01-02", says: { foundry: "samsung" } },
  ]);
  expect(quarrel?.sides.map((side) => side.text)).toEqual(["tsmc", "samsung"]);
  expect(quarrel?.why).toBe("Shown as Maker says: it stands on better ground (official) than the others.");
});

test("more speakers are named as the reason", () => {
  const [quarrel] = quarrelsOf([
    { source: "first-2026-01-01", says: { tdp: "700 W" } },
    { source: "second-2026-01-02", says: { tdp: "1200 W" } },
    { source: "third-2026-01-03", says: { tdp: "1200 W" } },
  ]);
  expect(quarrel?.why).toBe("Shown as Second says: more speakers say so (two against one).");
  expect(quarrel?.sides[0]?.speakers.map((speaker) => speaker.text)).toEqual(["Second", "Third"]);
});

test("a date that sources dispute is told in words, without a scale", () => {
  const [quarrel] = quarrelsOf([
    { source: "first-2026-04-01", events: [{ type: "cancelled", when: "2026-01" }] },
    { source: "second-2026-04-02", events: [{ type: "cancelled", when: "2026-03" }] },
  ]);
  expect(quarrel).toMatchObject({ label: "Cancelled", scale: [] });
  expect(quarrel?.sides.map((side) => side.text)).toEqual(["Jan 2026", "Mar 2026"]);
  expect(quarrel?.why).toBe("Shown as First says: on equal ground, what was known first.");
});

test("a denial is a side of its own and decides nothing", () => {
  const [quarrel] = quarrelsOf([
    { source: "first-2026-04-01", events: [{ type: "cancelled", when: "2026-03" }] },
    { source: "maker-2026-04-02", kind: "official", denies: ["cancelled"] },
  ]);
  expect(quarrel?.sides.map((side) => side.text)).toEqual(["Mar 2026", "Disputed"]);
  expect(quarrel?.why).toBe("It is shown with its dispute: a denial decides nothing.");
});

test("values that contradict nobody are no quarrel", () => {
  expect(
    quarrelsOf([
      { source: "first-2026-04-01", says: { tdp: "about 1200 W" } },
      { source: "second-2026-04-02", says: { tdp: "1200 W" } },
    ]),
  ).toEqual([]);
});
