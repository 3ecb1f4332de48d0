import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "@ai-almanac/compiler";
import { expect, test } from "vitest";
import { makeTree } from "../../../compiler/tests/tree.ts";
import { appendClaim } from "./append-claim.ts";
import { claimFromFlags, type NewFlags } from "./from-flags.ts";
import { saveDraft } from "./save-draft.ts";
import { suggestSourceId } from "./suggest-id.ts";

const claim = { source: "reuters-2026-11", keys: { by: "amd" }, says: { capacity: "8 GW" }, events: [] };
const draft = { dataset: "deals", id: "x", claim } as const;

test("a claim stands behind the last one, with its comment, and before what follows", () => {
  const text = `name: X
claims:
  # The first.
  - source: a
    says: { capacity: 6 GW } # as printed
# About rulings.
rulings:
  - { field: capacity, prefer: a, why: w }
`;
  expect(appendClaim(text, draft)).toBe(
    text.replace(
      "# as printed\n",
      "# as printed\n  - source: reuters-2026-11\n    by: amd\n    says:\n      capacity: 8 GW\n",
    ),
  );
});

test.each([
  ["no line at the end", "claims:\n  - { source: a, note: n }", "claims:\n  - { source: a, note: n }\n  - source"],
  ["dashes at the margin", "claims:\n- { source: a, note: n }\n", "claims:\n- { source: a, note: n }\n- source"],
  [
    "a text of several lines",
    "claims:\n  - source: a\n    note: >\n      b\n      c\nname: X\n",
    "      c\n  - source",
  ],
])("%s", (_, text, expected) => {
  const result = appendClaim(text, draft);
  expect(result).toContain(expected);
  expect(result).toContain("capacity: 8 GW");
});

test("the second claim of a source gets an id, and the third another", () => {
  const text = "claims:\n  - { source: reuters-2026-11, note: n }\n";
  const second = appendClaim(text, draft);
  expect(second).toContain("  - id: reuters-2026-11-amd\n    source: reuters-2026-11\n");
  expect(appendClaim(second, draft)).toContain("  - id: reuters-2026-11-amd-2\n");
});

test.each([
  ["claims on one line", "claims: [{ source: a, note: n }]\n"],
  ["no claims", "name: X\n"],
])("refused: %s", (_, text) => {
  expect(() => appendClaim(text, draft)).toThrow(/deals\/x: expected claims one below the other[\s\S]*by hand/);
});

test("a claim with its new source, of a record that is there", () => {
  const { root, datasets } = makeTree();
  const flags: NewFlags = {
    ...{ url: "https://www.reuters.com/delay", title: "A delay", publisher: "reuters", published: "2026-11-20" },
    ...{ read: "2026-11-23", by: "amd", known: "2026-11-20", target: ["delivered=2027"], say: ["capacity=up to 8 GW"] },
  };
  const path = join(datasets, "deals/records/meta-amd-2026-02.yaml");
  const before = readFileSync(path, "utf8");
  expect(saveDraft(root, claimFromFlags("deals/meta-amd-2026-02", flags, readFiles(root)))).toEqual([
    "packages/datasets/sources/records/reuters-2026-11-20.yaml",
    "packages/datasets/deals/records/meta-amd-2026-02.yaml",
  ]);
  const added = `  - source: reuters-2026-11-20
    by: amd
    known: 2026-11-20
    says:
      capacity: up to 8 GW
      events: [{ type: delivered, target: 2027 }]
`;
  expect(readFileSync(path, "utf8")).toBe(before.replace("rulings:\n", `${added}rulings:\n`));
});

test.each<[string | undefined, NewFlags]>([
  [undefined, {}],
  ["meta-amd-2026-2", { source: "reuters-2026-11", note: "n" }],
  ["meta-amd-2026-02", { source: "reuters-2026-11", note: "n", name: "X" }],
  ["meta-amd-2026-02", { note: "n" }],
])("refused: a claim of %s %o", (record, flags) => {
  expect(() => claimFromFlags(record, flags, readFiles(makeTree().root))).toThrowErrorMatchingSnapshot();
});

test("the second source of a day is counted as the second", () => {
  const taken = new Set(["reuters-2026-11-20"]);
  expect(suggestSourceId("reuters", "2026-11-20", taken)).toBe("reuters-2026-11-20-2");
  expect(suggestSourceId("reuters", "2026-11-20", taken.add("reuters-2026-11-20-2"))).toBe("reuters-2026-11-20-3");
});
