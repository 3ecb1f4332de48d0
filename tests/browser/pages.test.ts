/// <reference lib="dom" />
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Site } from "../../apps/docs/serve.ts";
import { findings } from "./accessibility.ts";
import { launchBrowser } from "./launch.ts";
import { kinds, openDrawers, serveBuiltSite, type Visit, visit } from "./site.ts";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const pages = Object.entries(kinds);

describe.each(pages)("%s %s", (_, path) => {
  let visited: Visit;

  beforeAll(async () => {
    visited = await visit(browser, site.origin + path);
  });

  afterAll(async () => {
    await visited?.page.context().close();
  });

  test("loads from its own host alone, without a complaint", async () => {
    await visited.page.waitForLoadState("networkidle");
    expect(visited.complaints).toEqual([]);
  });

  test("does not scroll sideways at 320, 640 and 1000 px", async () => {
    await openDrawers(visited.page);
    for (const width of [320, 640, 1000]) {
      await visited.page.setViewportSize({ width, height: 800 });
      expect(await visited.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)("is accessible, %s at %d px", async (colorScheme, width) => {
    const { page } = visited;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await findings(page)).toEqual([]);
  });

  test("is complete without script", async () => {
    const { page } = await visit(browser, site.origin + path, { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).not.toBe("");
    expect(await page.locator(".lede").innerText()).toMatch(/\.$/);
    expect(await page.locator("button:visible").count()).toBe(0);
    await page.context().close();
  });
});

test("the chip page says in words what became of it, and who says so", async () => {
  const { page } = await visit(browser, site.origin + kinds.chip, { javaScriptEnabled: false });
  expect(await page.title()).toBe("MTIA v5: cancelled · AI Almanac");
  expect(await page.locator(".meta").innerText()).toContain("Cancelled 16–22 Feb 2026");
  const process = page.locator(".fact", { hasText: "Process node" });
  expect(await process.locator(".v").innerText()).toBe("2 nm");
  expect(await page.locator("#what-happened").innerText()).toContain("The Information");
  await page.context().close();
});

test("the deal page gives the range as it was stated, and links its parties", async () => {
  const { page } = await visit(browser, site.origin + kinds.deal, { javaScriptEnabled: false });
  expect(await page.locator(".big").innerText()).toContain("$60–100 bn");
  expect(await page.locator("#parties .v a", { hasText: "AMD" }).getAttribute("href")).toBe("/organizations/amd/");
  await page.context().close();
});

test("a drawer opens with the keyboard and tells speaker, place and day", async () => {
  const { page } = await visit(browser, site.origin + kinds.deal);
  const drawer = page.locator("#value details");
  expect(await drawer.locator(".claims").isVisible()).toBe(false);
  await drawer.locator("summary").focus();
  await page.keyboard.press("Enter");
  const claim = await drawer.locator(".claims li").first().innerText();
  expect(claim).toContain("chosen $60–100 bn");
  expect(claim).toMatch(/reported\nRead in TechFlow, paragraph 33; known 28 Feb 2026/);
  await page.context().close();
});

test("the model page lists every date that its release had", async () => {
  const { page } = await visit(browser, site.origin + kinds.model, { javaScriptEnabled: false });
  const steps = await page.locator("#targets-and-slips .slips li").allInnerTexts();
  expect(steps.length).toBeGreaterThanOrEqual(2);
  expect(steps[0]).toContain("2025");
  await page.context().close();
});

test("the move page names employer, role and pay; the organization lists the move", async () => {
  const { page } = await visit(browser, site.origin + kinds.move, { javaScriptEnabled: false });
  expect(await page.locator(".fact", { hasText: "Pay" }).first().innerText()).toContain("over $200 million");
  await page.goto(`${site.origin}${kinds.organization}people-in/`);
  expect(await page.locator(`tbody a[href="${kinds.move}"]`).count()).toBe(1);
  await page.context().close();
});

test("the source page tells what was read in it", async () => {
  const { page } = await visit(browser, site.origin + kinds.source, { javaScriptEnabled: false });
  const chip = page.locator(".quarrel", { has: page.getByRole("heading", { name: /^MTIA v5/ }) });
  expect(await chip.innerText()).toContain("2 nm");
  await page.context().close();
});

test("a record tells how to name it, to mend it and to cite it", async () => {
  const { page } = await visit(browser, site.origin + kinds.chip, { javaScriptEnabled: false });
  const link = (name: string) => page.locator(".margin").getByRole("link", { name }).getAttribute("href");
  expect(await link("Edit this record")).toMatch(/packages\/datasets\/chips\/records\/meta-mtia-v5\.yaml$/);
  expect(await link("Report a mistake")).toContain("title=chips%2Fmeta-mtia-v5");
  expect(await link("JSON")).toBe("/api/v1/chips/meta-mtia-v5.json");
  expect(await link("Markdown")).toBe("/chips/meta-mtia-v5.md");
  await page.getByText("Cite it").click();
  expect(await page.locator(".do details p").innerText()).toMatch(
    /^AI Almanac, “MTIA v5”, chips\/meta-mtia-v5, release/,
  );
  await page.context().close();
});

test("its id can be copied", async () => {
  const { page } = await visit(browser, site.origin + kinds.chip, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "copy id" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("meta-mtia-v5");
  await page.context().close();
});

test("a long drawer leads to all claims", async () => {
  const { page } = await visit(browser, site.origin + kinds.deal, { javaScriptEnabled: false });
  const more = page.locator(".claims a", { hasText: "more that agree" }).first();
  const href = await more.getAttribute("href");
  await page.goto(site.origin + href);
  const [, anchor] = (href ?? "").split("#");
  expect(await page.locator(`#${anchor} li`).count()).toBeGreaterThan(4);
  await page.context().close();
});

test("an organization says what its deals come to and what that leaves open", async () => {
  const { page } = await visit(browser, site.origin + kinds.organization, { javaScriptEnabled: false });
  const deals = page.locator("#deals-in");
  expect(await deals.locator(".big").innerText()).toMatch(/^at least \$/);
  expect(await deals.locator(".why").first().innerText()).toMatch(
    /^The sum of .* deals as they were stated: .*undisclosed/,
  );
  expect(await page.locator("#people-in .flows li").count()).toBeGreaterThan(2);
  await deals.getByRole("link", { name: /^All \d+ records$/ }).click();
  expect(new URL(page.url()).pathname).toBe("/organizations/meta/deals-in/");
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(20);
  await page.context().close();
});

test("the theme that a reader picks stays, before the first paint", async () => {
  const { page } = await visit(browser, site.origin + kinds.home, { colorScheme: "light" });
  await page.getByRole("button", { name: "Dark theme" }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.goto(site.origin + kinds.chip, { waitUntil: "commit" });
  await page.waitForSelector("body", { state: "attached" });
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await expect.poll(() => page.getByRole("button", { name: "Light theme" }).count()).toBe(1);
  await page.context().close();
});

test("on paper drawers are open and the navigation is gone", async () => {
  const { page } = await visit(browser, site.origin + kinds.chip);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".claims").first().isVisible()).toBe(true);
  expect(await page.locator(".top nav").isVisible()).toBe(false);
  await page.context().close();
});
