import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtSite } from "./site.ts";

const files = globSync("**/*.html", { cwd: builtSite }).map((file) => file.replaceAll("\\", "/"));
const pages = new Map(
  files.map((file) => [`/${file.replace(/index\.html$/, "")}`, readFileSync(join(builtSite, file), "utf8")]),
);
const assets = new Set(
  globSync(["**/*.{css,js,svg,json,md,txt,xml}", "downloads/**/*.*", "downloads/SHA256SUMS"], { cwd: builtSite }).map(
    (file) => `/${file.replaceAll("\\", "/")}`,
  ),
);

test("there are pages to look at", () => {
  expect(pages.size).toBeGreaterThan(50);
});

test("every internal link and anchor leads somewhere", () => {
  const anchors = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, "id"))]));
  const broken = [...pages].flatMap(([path, html]) =>
    [...attributes(html, "href"), ...attributes(html, "src")]
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => {
        const [address = "", anchor] = target.split("#");
        const to = address.split("?")[0] ?? "";
        const page = to === "" ? path : to;
        if (assets.has(page)) return false;
        return !pages.has(page) || (anchor !== undefined && !anchors.get(page)?.has(anchor));
      })
      .map((target) => `${path} -> ${target}`),
  );
  expect(broken.slice(0, 20)).toEqual([]);
});

test("every feed is one click away from the page that it follows", () => {
  const feeds = [...assets].filter((path) => path.startsWith("/feeds/"));
  expect(feeds.length).toBeGreaterThan(50);
  const lost = feeds.filter((feed) => {
    const name = feed.slice("/feeds/".length, -".xml".length);
    const follows = pages.get(name === "all" ? "/changes/" : `/${name}/`);
    return follows === undefined || !attributes(follows, "href").includes(feed);
  });
  expect(lost).toEqual([]);
});

test("no id stands twice on a page", () => {
  const doubled = [...pages].flatMap(([path, html]) => {
    const ids = attributes(html, "id");
    return ids.length === new Set(ids).size
      ? []
      : ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(doubled.slice(0, 20)).toEqual([]);
});

test("no page carries an inline style, nor an inline script but the one that its own policy names", () => {
  const inline = [...pages].filter(([, html]) => {
    const page = withoutData(html);
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
    const allowed = attributes(page, "content").find((text) => text.startsWith("default-src 'none'"));
    const named = scripts.filter((script) =>
      allowed?.includes(`'sha256-${createHash("sha256").update(script).digest("base64")}'`),
    );
    return (
      /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)[^>]+>/.test(page) || scripts.length !== 1 || named.length !== 1
    );
  });
  expect(inline.map(([path]) => path)).toEqual([]);
});

test("one style sheet alone stands before the first paint", () => {
  const heavy = [...pages].filter(([, html]) => {
    const sheets = html.match(/<link rel="stylesheet"/g) ?? [];
    const blocking = html.match(/<script(?=[^>]*\ssrc=)(?![^>]*type="module" fetchpriority="low")/g) ?? [];
    return sheets.length !== 1 || blocking.length > 0;
  });
  expect(heavy.map(([path]) => path)).toEqual([]);
});

test("what stands in a page as linked data is JSON, and says what the page is about", () => {
  const data = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(linkedData)].map(([, text = ""]) => ({ path, about: JSON.parse(text) })),
  );
  expect(data.length).toBeGreaterThan(50);
  expect(data.filter(({ about }) => about["@context"] !== "https://schema.org")).toEqual([]);
});

const linkedData = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** Linked data is no script: browsers do not run it, and the policy does not ask for it. */
function withoutData(html: string): string {
  return html.replaceAll(linkedData, "");
}

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => unescaped(value));
}

function unescaped(text: string): string {
  return text
    .replaceAll(/&#38;|&amp;/g, "&")
    .replaceAll(/&#34;|&quot;/g, '"')
    .replaceAll(/&#39;/g, "'");
}
