import { expect, test } from "vitest";
import type { DataDiff } from "./data-diff.ts";
import { printMarkdown } from "./print-markdown.ts";

const record = (id: string, name: string): DataDiff["datasets"][number]["changed"][number] => ({
  id,
  name,
  fields: [
    { field: "value", cause: "correction", before: null, after: "about $60 bn", members: null },
    { field: "contested", cause: "fact", before: null, after: "value", members: { added: ["value"], removed: [] } },
    { field: "customers", cause: "fact", before: "a", after: "b", members: { added: ["b"], removed: ["a"] } },
  ],
  claims: [
    {
      ...{ claim: "x-2026", by: "x", source: "x-2026", change: "edited" },
      values: [{ key: "value", before: null, after: "about $60 bn" }],
    },
  ],
});
const diff = (changed: DataDiff["datasets"][number]["changed"]): DataDiff => ({
  base: "1234567",
  head: "working tree",
  datasets: [{ dataset: "deals", added: [], removed: [], moved: [], changed, redirects: [], contract: [] }],
  packages: [{ package: "@ai-almanac/deals", bump: "patch", reasons: ["x is corrected"], refused: [] }],
  notes: [],
});

test("a comment", () => expect(printMarkdown(diff([record("x", "X")]))).toMatchSnapshot());

test("a name is a name: no Markdown, no HTML, no mention, no line of its own", () => {
  const text = printMarkdown(diff([record("x", "<img src=x> [a](https://x) **b** @everyone\n# c | d `e`")]));
  expect(text).toContain("\\<img src=x\\> \\[a\\](https://x) \\*\\*b\\*\\* @\u200beveryone \\# c \\| d \\`e\\`");
});

test("what is too long for a comment is cut at a line, and says so", () => {
  const text = printMarkdown(diff(Array.from({ length: 2000 }, (_, number) => record(`deal-${number}`, "X"))));
  expect(text.length).toBeLessThan(65_000);
  expect(text).toMatch(/\n\n… and more: run `npm run diff`\.\n$/);
});
