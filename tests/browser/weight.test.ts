import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtSite } from "./site.ts";

/** Bytes, gzip, that a first visit loads: the page, the style sheet and both scripts. */
const recordBudget = 20_000;
/** Indexes hold a row for every record. */
const indexBudget = 100_000;

const weigh = (file: string) => gzipSync(readFileSync(join(builtSite, file))).length;
const shared = globSync("**/*.{css,js}", { cwd: builtSite }).reduce((sum, file) => sum + weigh(file), 0);
const pages = globSync("**/*.html", { cwd: builtSite }).map((file) => {
  const path = `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
  return {
    path,
    kind: path.split("/").length === 4 ? (path.split("/")[1] ?? "") : "indexes",
    bytes: weigh(file) + shared,
  };
});

test("record pages weigh at most 20 kB at first load, indexes 100 kB", () => {
  const heavy = pages.filter(({ kind, bytes }) => bytes > (kind === "indexes" ? indexBudget : recordBudget));
  expect(heavy).toEqual([]);
});

test("style sheet and scripts together weigh at most 6 kB", () => {
  expect(shared).toBeLessThanOrEqual(6_000);
});

test("the table of weights", () => {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const group = pages.filter((page) => page.kind === kind);
    const sorted = group.toSorted((a, b) => a.bytes - b.bytes);
    const [median, heaviest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return { kind, pages: group.length, median: median?.bytes, most: heaviest?.bytes, heaviest: heaviest?.path };
  });
  console.table(rows);
  expect(rows.length).toBeGreaterThan(7);
});
