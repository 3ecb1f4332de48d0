/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Site } from "../../apps/docs/serve.ts";
import { findings } from "./accessibility.ts";
import { launchBrowser } from "./launch.ts";
import { kinds, serveBuiltSite, visit } from "./site.ts";

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];
const asked: string[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
  ({ page, complaints } = await visit(browser, site.origin + kinds.chip));
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = (path: string) => page.goto(site.origin + path);
const main = () => page.locator("main").innerText();
const said = () => page.locator(".asof output").innerText();

/** Opens a page on a day and waits until it is shown. */
async function openOn(path: string, day: string): Promise<string> {
  await open(`${path}?asof=${day}`);
  await expect.poll(() => page.locator("html").getAttribute("data-asof")).toBe(day);
  return main();
}

test("Olympus goes from nothing known over no status to cancelled", async () => {
  expect(await openOn(kinds.chip, "2025-06-30")).toContain("Nothing known yet");
  const planned = await openOn(kinds.chip, "2026-02-26");
  expect(planned).toContain("2 nm");
  expect(planned).not.toMatch(/ancelled|aused|Feb 2026/);
  expect(await page.title()).toBe("MTIA v5 · AI Almanac");
  expect(await openOn(kinds.chip, "2026-02-27")).toContain("Cancelled 16–22 Feb 2026");
  expect(await page.title()).toBe("MTIA v5: cancelled · AI Almanac");
});

test("Avocado goes through its slips to Muse Spark, released", async () => {
  const february = await openOn(kinds.model, "2026-03-01");
  expect(february).toContain("Avocado");
  expect(february).not.toMatch(/Muse|Released\s+8 Apr/);
  const march = await openOn(kinds.model, "2026-03-31");
  expect(march).toContain("May 2026 or later");
  expect(march).not.toContain("Muse");
  const april = await openOn(kinds.model, "2026-04-08");
  expect(april).toContain("Muse Spark");
  expect(april).toContain("Released 8 Apr 2026");
});

test("a button moves the day, the address keeps it, Back and latest return", async () => {
  await open(kinds.chip);
  const latest = await main();
  asked.length = 0;
  await page.getByRole("button", { name: "before" }).click();
  await expect.poll(said).toMatch(/^Only what was known by /);
  expect(new URL(page.url()).searchParams.get("asof")).toBe("2025-12-30");
  expect(await main()).toContain("Nothing known yet");
  expect(asked.some((path) => path.startsWith("/api/v1/claims/"))).toBe(true);
  await page.getByRole("button", { name: "27 Feb 2026" }).click();
  await expect.poll(main).toContain("Cancelled");
  await page.goBack();
  await expect.poll(main).toContain("Nothing known yet");
  await page.getByRole("button", { name: "latest" }).click();
  await expect.poll(main).toBe(latest);
  expect(new URL(page.url()).search).toBe("");
  expect(await said()).toBe("");
});

test("no claim is loaded before a day is asked for", async () => {
  asked.length = 0;
  await open(kinds.chip);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
});

test("whoever goes on stays on the day", async () => {
  await openOn(kinds.chip, "2026-01-15");
  await page.locator(".crumb a", { hasText: "Chips" }).click();
  await expect.poll(() => page.locator("html").getAttribute("data-asof")).toBe("2026-01-15");
  expect(new URL(page.url()).pathname).toBe("/chips/");
  expect(await page.locator("tbody tr", { hasText: "MTIA v5" }).innerText()).not.toContain("Cancelled");
});

test("an index of a past day has fewer rows, another lede, and still filters", async () => {
  await open(kinds.index);
  const lede = await page.locator(".lede").innerText();
  await openOn(kinds.index, "2025-12-31");
  expect(await page.locator(".lede").innerText()).not.toBe(lede);
  const rows = await page.locator("tbody tr").count();
  expect(await page.locator("tbody").innerText()).not.toContain("Meta and AMD, 6 GW");
  await page.getByLabel("Organization").selectOption("meta");
  await expect.poll(() => page.locator("tbody tr").count()).toBeLessThan(rows);
  expect(new URL(page.url()).search).toBe("?asof=2025-12-31&organization=meta");
  await page.getByRole("button", { name: "latest" }).click();
  await expect.poll(() => page.locator("tbody").innerText()).toContain("Meta and AMD, 6 GW");
});

test("a roadmap of a past day draws no later word", async () => {
  const roadmap = await openOn("/pictures/mtia/", "2026-02-26");
  expect(roadmap).not.toMatch(/ancelled/);
  expect(await openOn("/pictures/mtia/", "2026-02-28")).toMatch(/ancelled/);
});

test("a day that is none, or of the future, is the latest", async () => {
  for (const day of ["2026-02-31", "2099-01-01", "yesterday"]) {
    await open(`${kinds.chip}?asof=${day}`);
    await expect.poll(() => page.locator("h1").isVisible()).toBe(true);
    expect(await main()).toContain("Cancelled");
  }
});

test("a past day is accessible, narrow and wide", async () => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await openOn(kinds.organization, "2026-02-26");
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test("the browser had nothing to complain of", () => {
  expect(complaints).toEqual([]);
});
