import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository } from "./repository.ts";

/** Lines that a contributor may well type, with a fault in each; every answer says what was expected and what to do. */
const source = ["--source", "reuters-2026-11"];
const deal = ["new", "deal", "x", "--name", "X", ...source];
const page = ["--url", "https://example.org/", "--title", "T"];
const query = ["changeset", "--package", "@ai-almanac/query"];
const lines: readonly (readonly string[])[] = [
  ["new"],
  ["new", "dael"],
  ["new", "deal"],
  ["new", "deal", "--sorce", "x"],
  ["new", "deal", "x", "--name", "X"],
  [...deal, "--say", "capacity 6 GW"],
  [...deal, "--say", "capacity=6"],
  [...deal, "--say", "capacity=6 GW", "capacity=7 GW"],
  [...deal, "--say", "customers=mta"],
  [...deal, "--event", "signed=tomorrow"],
  [...deal, "--event", "signd=2026-02"],
  [...deal, ...page, "--publisher", "reuters", "--note", "n"],
  ["new", "deal", "An Id", "--name", "X", ...source, "--note", "n"],
  ["new", "deal", "meta-amd-2026-02", "--name", "X", ...source, "--note", "n"],
  ["new", "move", ...source, "--say", "from=meta"],
  ["new", "chip", ...source, "--about", "designer=meta", "--name", "X", "--note", "n"],
  ["new", "claim"],
  ["new", "claim", "meta-amd-2026-2", ...source, "--note", "n"],
  ["new", "claim", "meta-amd-2026-02", "--note", "n"],
  ["new", "claim", "meta-amd-2026-02", ...source, "--name", "X"],
  ["new", "claim", "meta-amd-2026-02", ...source, "--say", "capacity=6"],
  ["new", "source", "--title", "T"],
  ["new", "source", "--url", "https://example.org/"],
  ["new", "source", ...page, "--publisher", "Reuters"],
  ["new", "source", ...page, "--publisher", "reuters", "--published", "last week"],
  ["new", "source", "--url", "example.org", "--title", "T", "--publisher", "reuters"],
  ["check", "--fixx"],
  ["check", "--base", "nowhere"],
  ["diff", "--base", "nowhere"],
  ["diff", "--head", "nowhere"],
  ["diff", "--format", "xml"],
  ["guard", "main"],
  ["changeset"],
  ["changeset", "--auto", "--join"],
  ["changeset", "--auto", "a text"],
  ["changeset", "--bump", "major", "a text"],
  ["changeset", "--package", "query", "--bump", "patch", "a text"],
  [...query, "--bump", "tiny", "a text"],
  [...query, "a text"],
  [...query, "--bump", "patch", "<what changes for its users>"],
];

test("each is refused, and nothing is written", { timeout: 300_000 }, async () => {
  const { run, git, root } = makeRepository();
  const texts: string[] = [];
  for (const words of lines) {
    const text = await run(...words);
    expect(text).toMatch(/exit [12]\n$/);
    texts.push(text.replaceAll(root, "<root>"));
  }
  expect(git("status", "--short", "--untracked-files=all", "packages", ".changeset")).toBe("");
  await expect(texts.join("\n")).toMatchFileSnapshot(join(import.meta.dirname, "bad-lines.txt"));
});

test("a changeset that announces nothing that is published", { timeout: 300_000 }, async () => {
  const { run, write } = makeRepository();
  write(".changeset/odd.md", '---\n"@ai-almanac/dels": minor\n---\n\nA text.\n');
  const unknown = await run("guard");
  write(".changeset/odd.md", '---\n"@ai-almanac/deals": huge\n---\n\nA text.\n');
  expect([unknown, await run("guard")].join("\n")).toMatchSnapshot();
});
