import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assetsOf, weigh } from "./assets.ts";
import { builtSite } from "./site.ts";

/**
 * What the heaviest page of each kind may weigh: kB of 1,000 bytes, gzip, that a first visit loads, which is the page,
 * its style sheets and its scripts. No record and no index may weigh more than 20.
 */
const ceilings: Readonly<Record<string, number>> = {
  // Four charts and a table of bars: the questions that the almanac answers, drawn.
  home: 17,
  "chips index": 18,
  "deals index": 20,
  "moves index": 19,
  "models index": 18,
  "organizations index": 17,
  "people index": 17,
  "financials index": 17,
  "sources index": 18,
  chips: 20,
  deals: 19,
  moves: 17,
  models: 18,
  organizations: 20,
  people: 15,
  financials: 17,
  sources: 14,
  claims: 13,
  lists: 12,
  // A picture and its table hold every deal, and deals come in.
  pictures: 24,
  changes: 18,
  // Four records side by side, each value with all that is said of it.
  compare: 22,
  guides: 15,
  // One page a package, with every function that it exports.
  reference: 18,
  search: 10,
  coverage: 11,
  api: 10,
  // The checksums of 82 files: 64 random digits each, which nothing makes smaller.
  downloads: 15,
  404: 9,
};
/** What every page shares: the one style sheet, which is fetched once, and the keys and the theme. */
const sharedBudget = 7_000;
const datasets = ["chips", "deals", "moves", "models", "organizations", "people", "financials", "sources"];

const pages = globSync("**/*.html", { cwd: builtSite }).map((file) => {
  const path = `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
  const assets = assetsOf(readFileSync(join(builtSite, file), "utf8"));
  const bytes = weigh(file) + [...assets].reduce((sum, asset) => sum + weigh(asset), 0);
  return { path, kind: kindOf(path), bytes, assets };
});
const byKind = Map.groupBy(pages, ({ kind }) => kind);

/** `chips`, `chips index`, `claims`, `home` …: pages that are made alike. */
function kindOf(path: string): string {
  const [part = "", name = "", list = ""] = path.split("/").slice(1, -1);
  if (path === "/404.html") return "404";
  if (part === "") return "home";
  if (!datasets.includes(part)) return part;
  if (name === "" || name === "page") return `${part} index`;
  return list === "" ? part : list === "claims" ? "claims" : "lists";
}

test("every kind of page has its place in the table, and the table no other", () => {
  expect([...byKind.keys()].sort()).toEqual(Object.keys(ceilings).sort());
  const { pictures: _, compare: __, ...others } = ceilings;
  expect(Math.max(...Object.values(others))).toBe(20);
});

describe.each(Object.entries(ceilings))("%s", (kind, ceiling) => {
  test(`no page weighs more than ${ceiling} kB at first load`, () => {
    const heavy = (byKind.get(kind) ?? []).filter(({ bytes }) => bytes > ceiling * 1_000);
    expect(heavy.map(({ path, bytes }) => `${path} ${bytes}`)).toEqual([]);
  });
});

test("what every page loads weighs at most 7 kB", () => {
  const [first] = pages;
  const shared = [...(first?.assets ?? [])].filter((asset) => pages.every(({ assets }) => assets.has(asset)));
  expect(shared.reduce((sum, asset) => sum + weigh(asset), 0)).toBeLessThanOrEqual(sharedBudget);
});

test("the table of weights", () => {
  const rows = [...byKind].map(([kind, group]) => {
    const sorted = group.toSorted((a, b) => a.bytes - b.bytes);
    const [median, heaviest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return { kind, pages: group.length, median: median?.bytes, most: heaviest?.bytes, heaviest: heaviest?.path };
  });
  console.table(rows.toSorted((a, b) => (b.most ?? 0) - (a.most ?? 0)));
});
