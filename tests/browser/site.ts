/// <reference lib="dom" />
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Site, serve } from "../../apps/docs/serve.ts";
import { root } from "../workspace.ts";

export const builtSite = join(root, "apps/docs/dist");

/** One page of every kind, from the founding story. */
export const kinds = {
  home: "/",
  index: "/deals/",
  chip: "/chips/meta-mtia-v5/",
  deal: "/deals/meta-amd-2026-02/",
  move: "/moves/ruoming-pang-apple-meta-2025-07/",
  model: "/models/meta-muse-spark/",
  organization: "/organizations/meta/",
  person: "/people/ruoming-pang/",
  figure: "/financials/meta-capex-2026-guidance/",
  sources: "/sources/",
  source: "/sources/techflow-2026-02-28/",
  claims: "/deals/meta-amd-2026-02/claims/",
  list: "/organizations/meta/people-in/",
  coverage: "/coverage/",
  api: "/api/",
  downloads: "/downloads/",
} as const;

export function serveBuiltSite(): Promise<Site> {
  if (!existsSync(join(builtSite, "index.html"))) {
    throw new Error("apps/docs/dist holds no pages: run `npm run build` before the browser tests.");
  }
  return serve(builtSite);
}

export interface Visit {
  readonly page: Page;
  /** Console errors, refused contents, failed and foreign requests: empty when all is well. */
  readonly complaints: string[];
}

/** Opens a page and writes down everything that a reader's browser would complain of. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}

/** Opens the first claim drawers of a page, all by default. */
export async function openDrawers(page: Page, count = Number.POSITIVE_INFINITY): Promise<void> {
  for (const drawer of (await page.locator("details").all()).slice(0, count)) {
    await drawer.evaluate((node) => node.setAttribute("open", ""));
  }
}
