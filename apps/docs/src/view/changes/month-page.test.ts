import { expect, test } from "vitest";
import { buildLibrary } from "../../../test-support/build-library.ts";
import { laterPages } from "../../table/later-pages.ts";
import { changeEntries } from "./change-entry.ts";
import { monthPage, monthPageSize } from "./month-page.ts";
import { changeMonths } from "./months.ts";

const chips = Object.fromEntries(
  Array.from({ length: 450 }, (_, index) => [
    `chip-${index}`,
    {
      name: `Chip ${index}`,
      about: { kind: "asic", designer: "meta", scope: "chip" },
      // Every third is told by a page without a date: it comes last on its day.
      claims: [{ source: index % 3 === 0 ? "undated" : `paper-2026-11-${index < 10 ? "09" : "23"}`, note: "named" }],
    },
  ]),
);
const [month] = changeMonths(changeEntries(buildLibrary({ chips })));

test("the pages of a month tell every line once, in one order, none more than its share", () => {
  if (month === undefined) throw new Error("The library has a month");
  const pages = [1, ...laterPages(month.count, monthPageSize)].map((page) => monthPage(month, page));
  expect(pages).toHaveLength(3);
  const told = pages.map((days) => days.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)));
  expect(told.map((entries) => entries.length)).toEqual([200, 200, 50]);
  expect(new Set(told.flat().map(({ id }) => id)).size).toBe(450);
  expect(pages[0]?.map(({ day, count, continued }) => [day, count, continued])).toEqual([["2026-11-23", 444, false]]);
  expect(pages[2]?.map(({ day, count, continued }) => [day, count, continued])).toEqual([
    ["2026-11-23", 444, true],
    ["2026-11-09", 6, false],
  ]);
});

test("what was known by then, since when no source says, ends the day", () => {
  if (month === undefined) throw new Error("The library has a month");
  expect(monthPage(month, 2)[0]?.groups.map(({ title }) => title)).toEqual([
    "Chips",
    "Known by then; since when, no source says",
  ]);
});
