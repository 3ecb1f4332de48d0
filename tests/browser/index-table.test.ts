/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Site } from "../../apps/docs/serve.ts";
import { launchBrowser } from "./launch.ts";
import { kinds, serveBuiltSite, visit } from "./site.ts";

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  ({ page, complaints } = await visit(browser, site.origin + kinds.index));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = (path: string) => page.goto(site.origin + path);
const names = () => page.locator("tbody th").allInnerTexts();
const count = () => page.locator(".filters output").innerText();
const search = () => new URL(page.url()).search;
const head = (name: string) =>
  page.locator("thead th").filter({ has: page.getByRole("button", { name, exact: true }) });

/** The numbers in a column, null where nobody speaks; `$60–100 bn` counts by its floor. */
async function amounts(column: string): Promise<(string | null)[]> {
  const at = (await page.locator("thead th").allInnerTexts()).findIndex((text) => text.trim() === column);
  return page
    .locator("tbody tr")
    .evaluateAll((rows, cell) => rows.map((row) => (row as HTMLTableRowElement).cells[cell]?.innerText || null), at);
}

test("a column sorts up and down, says so, and the address keeps it", async () => {
  await open(kinds.index);
  await page.getByRole("button", { name: "Deal", exact: true }).click();
  await expect.poll(search).toBe("?sort=deal");
  await expect.poll(() => head("Deal").getAttribute("aria-sort")).toBe("ascending");
  const ascending = await names();
  const words = new Intl.Collator("en", { numeric: true });
  expect(ascending).toEqual(ascending.toSorted((a, b) => words.compare(a.toLowerCase(), b.toLowerCase())));
  await page.getByRole("button", { name: "Deal", exact: true }).click();
  await expect.poll(() => head("Deal").getAttribute("aria-sort")).toBe("descending");
  expect((await names())[0]).not.toBe(ascending[0]);
  expect(await page.locator("[aria-sort]").count()).toBe(1);
  await page.goBack();
  await expect.poll(names).toEqual(ascending);
  await page.goBack();
  await expect.poll(() => head("Announced").getAttribute("aria-sort")).toBe("descending");
});

test("amounts sort by size, and what nobody states stays last", async () => {
  await open(`${kinds.index}?sort=-value`);
  await expect.poll(() => head("Value").getAttribute("aria-sort")).toBe("descending");
  const falling = await amounts("Value");
  expect(falling[0]).toContain("bn");
  await open(`${kinds.index}?sort=value&page=2`);
  await expect.poll(() => page.locator('.pages [aria-current="page"]').innerText()).toBe("2");
  expect((await amounts("Value")).at(-1)).toBeNull();
});

test("filters narrow, count, combine, and survive reload and Back", async () => {
  await open(kinds.index);
  const all = await count();
  await page.getByLabel("Organization").selectOption("meta");
  await expect.poll(count).toMatch(/^\d+ of 160 shown$|^\d+ of [\d,]+ shown$/);
  const ofMeta = await names();
  await page.getByLabel("Status").selectOption("signed");
  await expect.poll(search).toBe("?organization=meta&status=signed");
  await expect.poll(async () => (await names()).length).toBeLessThan(ofMeta.length);
  const signed = await names();
  expect(signed).toContain("Meta and AMD, 6 GW of Instinct GPUs");
  await page.reload();
  await expect.poll(names).toEqual(signed);
  expect(await page.getByLabel("Status").inputValue()).toBe("signed");
  await page.goBack();
  await expect.poll(names).toEqual(ofMeta);
  await page.goBack();
  await expect.poll(count).toBe(all);
});

test("a word finds names, aliases and what stands in the row; nothing found says so", async () => {
  await open(kinds.index);
  await page.getByLabel("Find").fill("instinct meta 6");
  await expect.poll(names).toEqual(["Meta and AMD, 6 GW of Instinct GPUs"]);
  expect(search()).toBe("?q=instinct+meta+6");
  await page.getByLabel("Find").fill("no such deal");
  await expect.poll(count).toBe("Nothing matches.");
  await page.getByLabel("Find").fill("");
  await expect.poll(count).toMatch(/^[\d,]+ shown$/);
  await open("/chips/?q=olympus");
  await expect.poll(async () => (await names()).length).toBe(1);
});

test("pages: each has its rows without script, and turns without loading once rows are data", async () => {
  const { page: plain } = await visit(browser, `${site.origin}/sources/`, { javaScriptEnabled: false });
  const first = await plain.locator("tbody tr").count();
  await plain.getByRole("link", { name: "Page 2" }).click();
  expect(new URL(plain.url()).pathname).toBe("/sources/page/2/");
  expect(await plain.locator("tbody tr").count()).toBe(first);
  await plain.context().close();
  await open("/sources/?kind=rumour");
  // Until the rows are there, the links are those of the page as it was built.
  await expect.poll(count).toMatch(/ of .* shown/);
  await page.getByRole("link", { name: "Page 2" }).click();
  await expect.poll(search).toBe("?kind=rumour&page=2");
  await expect.poll(() => page.locator(".pages span").innerText()).toMatch(/^101–200 of/);
  await open("/moves/page/2/");
  const second = await names();
  await page.getByRole("button", { name: "Move", exact: true }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/moves/");
  await expect.poll(names).not.toEqual(second);
  await page.goBack();
  await expect.poll(names).toEqual(second);
});

test("what is shown leaves as CSV and JSON", async () => {
  await open(`${kinds.index}?organization=meta&status=signed`);
  await expect.poll(count).toMatch(/ of /);
  const shown = await names();
  const saved = async (kind: string) => {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: `Download what is shown as ${kind}` }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const csv = await saved("CSV");
  expect(csv.name).toBe("deals.csv");
  expect(csv.text.trim().split("\r\n")).toHaveLength(shown.length + 1);
  const json = await saved("JSON");
  expect(JSON.parse(json.text).map((row: { Deal: string }) => row.Deal)).toEqual(shown);
});

test("every control is reached and used from the keyboard", async () => {
  await open("/chips/");
  await page.getByLabel("Find").focus();
  await page.keyboard.type("olympus");
  await expect.poll(async () => (await names()).length).toBe(1);
  await page.getByRole("button", { name: "Chip", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(search).toContain("sort=");
});

test("the browser had nothing to complain of", () => {
  expect(complaints).toEqual([]);
});
