import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtSite } from "./site.ts";

const files = globSync("**/*.html", { cwd: builtSite }).map((file) => file.replaceAll("\\", "/"));
const pages = new Map(
  files.map((file) => [`/${file.replace(/index\.html$/, "")}`, readFileSync(join(builtSite, file), "utf8")]),
);
const assets = new Set(
  globSync("**/*.{css,js,svg}", { cwd: builtSite }).map((file) => `/${file.replaceAll("\\", "/")}`),
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
        const [to = "", anchor] = target.split("#");
        const page = to === "" ? path : to;
        if (assets.has(page)) return false;
        return !pages.has(page) || (anchor !== undefined && !anchors.get(page)?.has(anchor));
      })
      .map((target) => `${path} -> ${target}`),
  );
  expect(broken).toEqual([]);
});

test("no id stands twice on a page", () => {
  const doubled = [...pages].flatMap(([path, html]) => {
    const ids = attributes(html, "id");
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(doubled).toEqual([]);
});

test("no page carries an inline script or style, which its own policy would refuse", () => {
  const inline = [...pages].filter(([, html]) => /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/.test(html));
  expect(inline.map(([path]) => path)).toEqual([]);
});

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => unescaped(value));
}

function unescaped(text: string): string {
  return text.replaceAll("&#38;", "&").replaceAll("&amp;", "&").replaceAll("&#34;", '"').replaceAll("&quot;", '"');
}
