import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { builtSite, kinds } from "./site.ts";

const read = (path: string) => readFileSync(join(builtSite, path.endsWith("/") ? `${path}index.html` : path), "utf8");
const list = (pattern: string) => globSync(pattern, { cwd: builtSite }).map((file) => file.replaceAll("\\", "/"));

describe("HTML is valid", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: {
      // Matters of style, and of how Astro writes.
      "attribute-boolean-style": "off",
      "doctype-style": "off",
      "long-title": "off",
      "no-trailing-whitespace": "off",
      "void-style": "off",
      // The index of an image map has none to read; charts carry title and desc.
      "svg-focusable": "off",
      // One page describes; search in the head and on the page are named apart.
      "unique-landmark": "error",
    },
  });
  const some = [
    ...Object.values(kinds),
    ...["pictures/mtia/", "pictures/deals/", "pictures/buyers/", "pictures/capex/", "pictures/kinds/", "pictures/"].map(
      (path) => `/${path}`,
    ),
    ...["/changes/", "/changes/2026-02/", "/compare/", "/compare/meta-february-2026/", "/search/", "/404.html"],
    ...["/changes/2026-11/page/2/", "/pictures/terms/", "/guides/marks/", "/reference/query/types/"],
    ...["/guides/", "/guides/ranges/", "/guides/recipes/", "/reference/", "/reference/query/", "/reference/schema/"],
  ];
  test.each(some)("%s", async (path) => {
    const { results } = await validator.validateString(read(path));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`)).toEqual([]);
  });
});

describe("every chart draws what its table says", () => {
  test.each(list("pictures/*/index.html"))("%s", (file) => {
    const html = read(file);
    const drawn = [...html.matchAll(/ data-d="([^"]*)"[^>]*><title>([^<]*)<\/title>/g)];
    const rows = new Map(
      [...html.matchAll(/<tr data-d="([^"]*)">(.*?)<\/tr>/gs)].map(([, key = "", row = ""]) => [key, cells(row)]),
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const [, key = "", title = ""] of drawn) {
      const words = plain(title).split(" · ");
      expect(rows.get(key)?.slice(0, words.length), key).toEqual(words);
    }
  });

  function cells(row: string): string[] {
    return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
      plain(cell.replaceAll(/<span class="vh">.*?<\/span>/g, "").replaceAll(/<[^>]+>/g, "")).trim(),
    );
  }

  function plain(text: string): string {
    const signs: Readonly<Record<string, string>> = {
      amp: "&",
      lt: "<",
      gt: ">",
      quot: '"',
      "#39": "'",
      "#38": "&",
      "#34": '"',
    };
    return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);
  }
});

describe("feeds", () => {
  test.each(list("feeds/*.xml").concat("feeds/organizations/meta.xml"))("%s is Atom", (file) => {
    const xml = read(file);
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
    const [head = "", ...entries] = xml.split("<entry>");
    const date = /<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/;
    for (const part of [head, ...entries]) {
      expect(part.match(/<id>tag:[^<]+<\/id>/g)).toHaveLength(1);
      expect(part.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
      expect(part).toMatch(date);
      expect(part).toContain('<link rel="alternate"');
    }
    const ids = [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const days = [...entries.join("").matchAll(/<updated>([^<]+)/g)].map(([, day]) => day);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test("have what RFC 4287 asks for, and every address in them leads to a page of the site", () => {
    for (const file of ["feeds/all.xml", "feeds/deals.xml", "feeds/organizations/meta.xml"]) {
      const xml = read(file);
      const [head = "", ...entries] = xml.split("<entry>");
      expect(head).toContain("<author><name>AI Almanac</name></author>");
      expect(head).toContain(`<link rel="self" type="application/atom+xml" href="/${file}"/>`);
      for (const entry of entries) expect(entry).toMatch(/<summary>[^<]+<\/summary>/);
      const alternates = [...xml.matchAll(/<link rel="alternate" type="text\/html" href="([^"]+)"/g)];
      expect(alternates).toHaveLength(entries.length + 1);
      for (const [, href = ""] of alternates)
        expect(read(new URL(href, "http://site").pathname.slice(1))).toContain("<h1");
      // No sign that XML would read as its own stands in a text.
      expect(xml.replaceAll(/<\/?[a-z][^<>]*>|<\?xml[^<>]*\?>|&(?:amp|lt|gt|quot);/g, "")).not.toMatch(/[<&]/);
    }
  });

  test("all are listed or announced by a page", () => {
    expect(read("changes/")).toContain('<link rel="alternate" type="application/atom+xml" href="/feeds/all.xml"');
    for (const file of list("feeds/*.xml")) expect(read("changes/")).toContain(`href="/${file}"`);
  });
});
