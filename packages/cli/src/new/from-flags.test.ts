import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "@ai-almanac/compiler";
import { expect, test } from "vitest";
import { makeTree } from "../../../compiler/tests/tree.ts";
import { draftFiles } from "./draft-files.ts";
import { datasetOf, fromFlags, type NewFlags } from "./from-flags.ts";
import { saveDraft } from "./save-draft.ts";

const tree = makeTree;
const texts = (dataset: string, id: string | undefined, flags: NewFlags) => {
  const all = readFiles(tree().root);
  return [...draftFiles(fromFlags(datasetOf(dataset), id, flags, all), all).added].map(
    ([path, text]) => `# ${path}\n${text}`,
  );
};

test("files from flags", () => {
  const chip = texts("chip", undefined, {
    name: "MTIA 500",
    about: ["kind=asic", "designer=meta", "scope=chip"],
    source: "meta-2026-03-12",
    say: ["names=MTIA 500", "tdp=1,400 w", "peak.fp8=10e3 TFLOPS", "peak.fp4=20e3 TFLOPS"],
    target: ["deployed=2027"],
  });
  const source = texts("source", undefined, {
    ...{ url: "https://www.reuters.com/x", title: "No: really", publisher: "reuters", read: "2026-11-23" },
    ...{ published: "Nov 3, 2026", language: "en" },
  });
  expect([...chip, ...source].join("\n")).toMatchSnapshot();
});

test.each<[string, string, NewFlags]>([
  ["deel", "x", {}],
  ["deal", "x", { name: "X" }],
  ["deal", "x", { name: "X", url: "https://example.org/" }],
  ["deal", "x", { name: "X", url: "https://example.org/", title: "T", publisher: "example" }],
  ["deal", "x", { name: "X", source: "reuters-2026-11", say: ["capacity"] }],
  ["deal", "meta-amd-2026-02", { name: "X", source: "reuters-2026-11", note: "n" }],
  ["deal", "X", { name: "X", source: "reuters-2026-11", note: "n" }],
  ["deal", "x", { name: "X", source: "reuters-2026-1", say: ["capcity=6 GW"], by: "lisa-su" }],
])("refused: %s %s %o", (dataset, id, flags) => {
  const { root } = makeTree();
  const before = readdirSync(join(root, "packages"), { recursive: true });
  expect(() =>
    saveDraft(root, fromFlags(datasetOf(dataset), id, flags, readFiles(root))),
  ).toThrowErrorMatchingSnapshot();
  expect(readdirSync(join(root, "packages"), { recursive: true })).toEqual(before);
});
