/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, serve } from "../../apps/docs/serve.ts";
import { findings } from "./accessibility.ts";
import { buildFixtureSite } from "./fixture/build.ts";
import { hostile } from "./fixture/records.ts";
import { launchBrowser } from "./launch.ts";
import { openDrawers, visit } from "./site.ts";

let built: Awaited<ReturnType<typeof buildFixtureSite>>;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  [built, browser] = await Promise.all([buildFixtureSite(), launchBrowser()]);
  site = await serve(built.folder);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await built?.remove();
});

describe("sources that disagree", () => {
  test("a contested value carries its sign, its rivals in words and its ruling, without script", async () => {
    const { page } = await visit(browser, `${site.origin}/deals/meta-amd-2026-02/`, { javaScriptEnabled: false });
    const sign = await page.locator(".big .ne").evaluate((node) => getComputedStyle(node, "::before").content);
    expect(sign).toContain("≠");
    expect(await page.locator("#value").innerText()).toContain("Ruling. no official figure; spans the reports");
    const quarrel = await page.locator("#where-sources-disagree").innerText();
    for (const side of ["$60–100 bn", "over $100 bn", "up to $60 bn"]) expect(quarrel).toContain(side);
    expect(await page.locator("#where-sources-disagree .rb").count()).toBe(4);
    await page.context().close();
  });

  test("what was set aside or replaced stays in the drawer, struck, with its reason", async () => {
    const { page } = await visit(browser, `${site.origin}/chips/meta-mtia-300/`);
    const power = page.locator(".fact", { hasText: "Design power" });
    await power.locator("summary").click();
    const drawer = await power.locator(".claims").innerText();
    expect(drawer).toContain("chosen 912 W");
    expect(drawer).toContain("replaced 800 W");
    expect(drawer).toContain("set aside 667 W: the paper calls 667 W typical power");
    await page.context().close();
  });

  test("an index marks what is contested", async () => {
    const { page } = await visit(browser, `${site.origin}/deals/`, { javaScriptEnabled: false });
    expect(await page.locator("tr", { hasText: "Meta buys Manus" }).innerText()).toMatch(/contested:\s+about \$2 bn/);
    await page.context().close();
  });

  test.each([
    ["light", 1280],
    ["dark", 360],
  ] as const)("is accessible, %s at %d px", async (colorScheme, width) => {
    for (const path of [
      "/deals/meta-amd-2026-02/",
      "/chips/hostile/",
      "/models/meta-muse-spark/",
      "/chips/meta-mtia/",
    ]) {
      const { page } = await visit(browser, site.origin + path, { colorScheme, viewport: { width, height: 800 } });
      await openDrawers(page);
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    }
  });
});

describe("hostile texts", () => {
  test.each([
    "/chips/hostile/",
    "/chips/endless/",
    "/chips/unbroken/",
    "/chips/unbroken/claims/",
    "/chips/turned/",
    "/chips/emoji/",
    "/organizations/evil-corp/",
    "/chips/meta-mtia/",
    "/sources/evil-2026-01-01/",
    "/chips/",
    "/sources/",
    "/organizations/meta/",
    "/",
    "/pictures/",
    "/pictures/mtia/",
    "/pictures/kinds/",
    "/changes/",
    "/changes/2026-01/",
    "/compare/?chips=hostile,meta-mtia-v5",
    "/search/?q=Hostile",
  ])("stay text on %s", async (path) => {
    const { page, complaints } = await visit(browser, site.origin + path, { viewport: { width: 320, height: 800 } });
    await openDrawers(page);
    expect(complaints).toEqual([]);
    expect(await page.locator("img, iframe, object, [onerror]").count()).toBe(0);
    const addresses = await page
      .locator("[href], [src]")
      .evaluateAll((all) =>
        all.map((one) => new URL(one.getAttribute("href") ?? one.getAttribute("src") ?? "", location.href).href),
      );
    expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  test("turn no words but their own, and an emoji stays one", async () => {
    const { page } = await visit(browser, `${site.origin}/chips/turned/`);
    expect(await page.locator("h1").textContent()).toBe(hostile.turned);
    const directions = await page
      .locator("main :is(a, .v, .crumb span)")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).unicodeBidi));
    expect(new Set(directions)).toEqual(new Set(["isolate"]));
    await page.goto(`${site.origin}/chips/emoji/`);
    expect(await page.locator("h1").textContent()).toBe(hostile.emoji);
    await page.context().close();
  });

  test("are no formulas in a spreadsheet", async () => {
    const { page } = await visit(browser, `${site.origin}/chips/?q=formula`);
    await page.goto(`${site.origin}/chips/`);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download what is shown as CSV" }).click();
    const csv = readFileSync(await (await waiting).path(), "utf8");
    expect(csv).toContain('"formula-0"');
    // Every cell stands in quotes: what follows a quote that begins one must be no sign of a formula.
    expect(csv.match(/(?:^|[,\n])"\s*[=+\-@\t|%]/g)).toBeNull();
    for (const formula of hostile.formulas) expect(csv).toContain(`"'${formula.replaceAll('"', '""')}"`);
    await page.context().close();
  });

  test("are shown as they were written", async () => {
    const { page } = await visit(browser, `${site.origin}/chips/hostile/`);
    expect(await page.locator("h1").textContent()).toBe(`Hostile ${hostile.text}`);
    expect(await page.title()).toContain(`Hostile ${hostile.text}`);
    expect(await page.locator(".claims").first().textContent()).toContain(hostile.text);
    await page.context().close();
  });
});

describe("ids that are no longer used", () => {
  const open = async (path: string) => {
    const { page, complaints } = await visit(browser, site.origin + path, { javaScriptEnabled: false });
    const lede = await page.locator(".lede").innerText();
    const links = await page
      .locator("#now a")
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute("href")]));
    const why = await page.locator("#why").innerText();
    const canonical = await page
      .locator("link[rel=canonical]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(complaints).toEqual([]);
    await page.context().close();
    return { lede, links, why, canonical };
  };

  test("renamed: the record's new address", async () => {
    const { lede, links, why, canonical } = await open("/chips/meta-olympus/");
    expect(lede).toBe("Since 1 Mar 2026 this record has another id: it is MTIA v5.");
    expect(links).toEqual([["MTIA v5", "/chips/meta-mtia-v5/"]]);
    expect(why).toContain("Named by its owner.");
    expect(canonical).toEqual(["/chips/meta-mtia-v5/"]);
    expect((await open("/organizations/facebook/")).links).toEqual([["Meta", "/organizations/meta/"]]);
    expect((await open("/sources/evil-2025/")).links.map(([, href]) => href)).toEqual(["/sources/evil-2026-01-01/"]);
  });

  test("split: every part, and none of them as the one", async () => {
    const { lede, links, canonical } = await open("/chips/meta-mtia/");
    expect(lede).toBe("On 2 Mar 2026 this record was split into MTIA 300 and MTIA v5.");
    expect(links.map(([, href]) => href)).toEqual(["/chips/meta-mtia-300/", "/chips/meta-mtia-v5/"]);
    expect(canonical).toEqual([]);
  });

  test("gone: that no record took its place, and why", async () => {
    const { lede, links, why } = await open("/chips/meta-nothing/");
    expect(lede).toBe("This record was taken back on 3 Mar 2026; no other took its place.");
    expect(links).toEqual([]);
    expect(why).toContain("Two pages had made it up.");
  });

  test("the search finds a record by the id that it had", async () => {
    const { page } = await visit(browser, `${site.origin}/search/?q=meta-olympus`);
    await page.locator(".find output:not(:empty)").waitFor();
    expect(await page.locator(".found > li > a:first-child").first().innerText()).toBe("MTIA v5");
    await page.context().close();
  });
});
