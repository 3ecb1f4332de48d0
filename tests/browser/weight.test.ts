import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assetsOf, weigh } from "./assets.ts";
import { builtSite } from "./site.ts";

/** Bytes, gzip, that a first visit loads: the page, its style sheets and its scripts. */
const budget = 20_000;
/** What every page shares. */
const sharedBudget = 6_000;
const datasets = ["chips", "deals", "moves", "models", "organizations", "people", "financials", "sources"];

const pages = globSync("**/*.html", { cwd: builtSite }).map((file) => {
  const path = `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
  const assets = assetsOf(readFileSync(join(builtSite, file), "utf8"));
  const bytes = weigh(file) + [...assets].reduce((sum, asset) => sum + weigh(asset), 0);
  return { path, kind: kindOf(path), bytes, assets };
});

/** `chips`, `chips index`, `chips claims`, `home` …: pages that are made alike. */
function kindOf(path: string): string {
  const [part = "", name = "", list = ""] = path.split("/").slice(1, -1);
  if (part === "") return "home";
  if (!datasets.includes(part)) return part;
  if (name === "" || name === "page") return `${part} index`;
  return list === "" ? part : list === "claims" ? "claims" : "lists";
}

test("no page of records weighs more than 20 kB at first load", () => {
  const own = new Set([...datasets, ...datasets.map((name) => `${name} index`), "claims", "home", "coverage", "api"]);
  const heavy = pages.filter(({ kind, bytes }) => own.has(kind) && bytes > budget);
  expect(heavy.map(({ path, bytes }) => `${path} ${bytes}`)).toEqual([]);
});

test("what every page loads weighs at most 6 kB", () => {
  const [first] = pages;
  const shared = [...(first?.assets ?? [])].filter((asset) => pages.every(({ assets }) => assets.has(asset)));
  expect(shared.reduce((sum, asset) => sum + weigh(asset), 0)).toBeLessThanOrEqual(sharedBudget);
});

test("the table of weights", () => {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const group = pages.filter((page) => page.kind === kind);
    const sorted = group.toSorted((a, b) => a.bytes - b.bytes);
    const [median, heaviest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return { kind, pages: group.length, median: median?.bytes, most: heaviest?.bytes, heaviest: heaviest?.path };
  });
  console.table(rows.toSorted((a, b) => (b.most ?? 0) - (a.most ?? 0)));
  expect(rows.length).toBeGreaterThan(7);
});
