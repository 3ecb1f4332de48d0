/// <reference lib="dom" />
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Site } from "../../apps/docs/serve.ts";
import { findings } from "./accessibility.ts";
import { launchBrowser } from "./launch.ts";
import { openDrawers, serveBuiltSite, visit } from "./site.ts";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveBuiltSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Parts of the site that are no dataset: one page of every kind. */
const parts = {
  pictures: "/pictures/",
  roadmap: "/pictures/mtia/",
  deals: "/pictures/deals/",
  terms: "/pictures/terms/",
  buyers: "/pictures/buyers/",
  moves: "/pictures/moves/",
  capex: "/pictures/capex/",
  slips: "/pictures/slips/",
  kinds: "/pictures/kinds/",
  changes: "/changes/",
  month: "/changes/2026-02/",
  compare: "/compare/",
  comparison: "/compare/meta-february-2026/",
  guides: "/guides/",
  guide: "/guides/ranges/",
  marks: "/guides/marks/",
  recipes: "/guides/recipes/",
  references: "/reference/",
  reference: "/reference/query/",
  search: "/search/",
  missing: "/404.html",
} as const;

describe.each(Object.entries(parts))("%s %s", (_, path) => {
  test("is accessible, narrow and dark, wide and light; loads from its own host alone", async () => {
    const { page, complaints } = await visit(browser, site.origin + path);
    await openDrawers(page, 3);
    for (const [colorScheme, width] of [
      ["dark", 320],
      ["light", 1280],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await findings(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("is complete without script", async () => {
    const { page } = await visit(browser, site.origin + path, { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).not.toBe("");
    expect(await page.locator(".lede").innerText()).toMatch(/\.$/);
    expect(await page.locator("button:visible, input:visible").count()).toBe(0);
    await page.context().close();
  });
});

describe("a comparison", () => {
  test("lies in the address: adding, taking out and going back", async () => {
    const { page, complaints } = await visit(
      browser,
      `${site.origin}/compare/?deals=meta-amd-2026-02,meta-nvidia-2026-02`,
    );
    const heads = page.locator(".compared thead th a");
    await heads.nth(1).waitFor();
    expect(await heads.allInnerTexts()).toEqual([
      "Meta and AMD, 6 GW of Instinct GPUs",
      "Meta and NVIDIA, millions of GPUs",
    ]);
    expect(await page.locator(".compared").innerText()).toContain("$60–100 bn");
    expect(await page.locator(".compared details.src").count()).toBeGreaterThan(3);
    await page.locator("input[name=add]").fill("Meta rents Google TPUs");
    await page.keyboard.press("Enter");
    await heads.nth(2).waitFor();
    expect(new URL(page.url()).search).toBe("?deals=meta-amd-2026-02,meta-nvidia-2026-02,meta-google-tpu-2026-02");
    await page.locator('[data-remove="meta-amd-2026-02"]').click();
    await expect.poll(() => heads.count()).toBe(2);
    await page.goBack();
    await expect.poll(() => heads.count()).toBe(3);
    await page.reload();
    await heads.nth(2).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("asks for nothing that is no record", async () => {
    const { page, complaints } = await visit(
      browser,
      `${site.origin}/compare/?chips=../../evil,meta-mtia-v5,__proto__`,
    );
    await page.locator(".compared thead th a").waitFor();
    expect(await page.locator(".compared thead th a").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("the search", () => {
  async function search(words: string): Promise<string[]> {
    const { page, complaints } = await visit(browser, `${site.origin}/search/?q=${encodeURIComponent(words)}`);
    await page.locator(".find output:not(:empty)").waitFor();
    const found = await page.locator(".found > li > a:first-child").allInnerTexts();
    expect(complaints).toEqual([]);
    await page.context().close();
    return found;
  }

  test.each([
    ["Santa Barbara", "MTIA v4"],
    ["olympus", "MTIA v5"],
    ["Avocado", "Muse Spark"],
    ["meta", "Meta"],
    ["asOf", "@ai-almanac/query"],
  ])("finds %s first as %s", async (words, title) => {
    expect((await search(words))[0]).toBe(title);
  });

  test("finds code names", async () => {
    expect((await search("Iris")).slice(0, 4)).toContain("MTIA v3");
  });

  test("keeps to one kind of page where asked, and remembers it in the address", async () => {
    const { page } = await visit(browser, `${site.origin}/search/?q=meta`);
    await page.locator(".found > li").first().waitFor();
    await page.locator("select[name=in]").selectOption("Deals");
    await expect
      .poll(async () => [...new Set(await page.locator(".found > li > .small").allInnerTexts())])
      .toEqual(["Deals"]);
    expect(new URL(page.url()).search).toBe("?q=meta&in=Deals");
    await page.context().close();
  });

  test("says so where nothing is found, and hostile words stay words", async () => {
    const { page, complaints } = await visit(
      browser,
      `${site.origin}/search/?q=${encodeURIComponent("<img src=x onerror=alert(1)> qzxj")}`,
    );
    await page.locator(".find output:not(:empty)").waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("is reached by / and by Ctrl-K from every page, and nothing of it is loaded before", async () => {
    const { page } = await visit(browser, `${site.origin}/chips/meta-mtia-v5/`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const key of ["/", "Control+k"]) {
      await page.locator("h1").click();
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    }
    expect(asked).toEqual([]);
    await page.keyboard.press("/");
    await page.keyboard.type("Iris");
    await page.keyboard.press("Enter");
    await page.locator(".found > li").first().waitFor();
    expect(new URL(page.url()).pathname).toBe("/search/");
    await page.context().close();
  });

  test("alone may run WebAssembly", async () => {
    const policyOf = async (path: string) => {
      const { page } = await visit(browser, site.origin + path, { javaScriptEnabled: false });
      const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
      await page.context().close();
      return policy ?? "";
    };
    expect(await policyOf("/search/")).toContain("'wasm-unsafe-eval'");
    for (const path of ["/", "/chips/meta-mtia-v5/", "/pictures/mtia/", "/compare/"]) {
      expect(await policyOf(path)).not.toMatch(/unsafe/);
    }
  });
});

test("an address without a page shows the site's own 404", async () => {
  const { page } = await visit(browser, `${site.origin}/chips/there-is-no-such-chip/`);
  expect(await page.locator("h1").innerText()).toBe("Nothing is recorded here");
  await page.context().close();
});
