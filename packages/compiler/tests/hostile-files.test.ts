import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAll } from "../src/check-all.ts";
import { printProblem } from "../src/problem/print-problem.ts";
import { makeTree } from "./tree.ts";

/** Files that cannot lie in the repository: made here. The texts are under test as in bad-input. */
function problemsWith(change: (chips: string, datasets: string) => void): string[] {
  const { root, datasets } = makeTree();
  change(join(datasets, "chips", "records"), datasets);
  const { problems, checked } = checkAll(root);
  expect(checked).toBeNull();
  return problems.map((problem) => printProblem(problem).replaceAll(root, "ROOT"));
}

test("a file of 50 MB is not read", () => {
  const before = process.memoryUsage().rss;
  const problems = problemsWith((chips) => {
    closeSync(openSync(join(chips, "big.yaml"), "w"));
    truncateSync(join(chips, "big.yaml"), 50_000_000);
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "packages/datasets/chips/records/big.yaml:1:1 (file): the file is too big; expected at most 1 MB; found 50.0 MB; to do: split the record, or take out what is no claim",
    ]
  `);
  expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
});

test("bytes that are no UTF-8", () => {
  const problems = problemsWith((chips) => {
    writeFileSync(join(chips, "latin.yaml"), Buffer.from("name: X\naliases: [Ger\xe4t]\n", "latin1"));
    writeFileSync(join(chips, "cut.yaml"), Buffer.from("name: €\n").subarray(0, 8));
    writeFileSync(join(chips, "wide.yaml"), Buffer.from("name: X\n", "utf16le"));
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "packages/datasets/chips/records/cut.yaml:1:1 (file): the file is not UTF-8; expected text in UTF-8; found byte 0xe2 at offset 6; to do: save the file as UTF-8",
      "packages/datasets/chips/records/latin.yaml:2:1 (file): the file is not UTF-8; expected text in UTF-8; found byte 0xe4 at offset 21; to do: save the file as UTF-8",
      "packages/datasets/chips/records/wide.yaml:1:1 (file): the file holds a NUL byte; expected plain text; found a NUL byte at offset 1; to do: take the byte out; perhaps the file was saved as UTF-16",
    ]
  `);
});

test("a byte order mark is passed over", () => {
  const { root, datasets } = makeTree();
  writeFileSync(
    join(datasets, "people/records/x.yaml"),
    "\ufeffname: X\r\nclaims: [{ source: reuters-2026-11, note: n }]\r\n",
  );
  expect(checkAll(root).problems).toEqual([]);
});

test("links, also to a whole folder and to nothing", () => {
  const problems = problemsWith((chips, datasets) => {
    writeFileSync(join(datasets, "..", "outside.yaml"), "name: X\n");
    symlinkSync(join(datasets, "..", "outside.yaml"), join(chips, "outside.yaml"));
    symlinkSync("/dev/zero", join(datasets, "deals", "redirects.yaml"));
    symlinkSync(join(datasets, "nowhere"), join(datasets, "models", "redirects.yaml"));
    renameSync(join(datasets, "people", "records"), join(datasets, "..", "elsewhere"));
    symlinkSync(join(datasets, "..", "elsewhere"), join(datasets, "people", "records"));
  });
  expect(problems.filter((problem) => !problem.includes("no such id"))).toMatchInlineSnapshot(`
    [
      "packages/datasets/chips/records/outside.yaml:1:1 (file): a link stands where a record should; expected a plain file, since links may leave the folder; found a link; to do: put the file itself in place of the link",
      "packages/datasets/deals/redirects.yaml:1:1 (file): the file cannot be read; expected a plain file that may be read; found a link; to do: put the file itself in place of the link",
      "packages/datasets/models/redirects.yaml:1:1 (file): the file cannot be read; expected a plain file that may be read; found a link; to do: put the file itself in place of the link",
      "packages/datasets/people/records:1:1 (file): the folder of records is a link; expected a folder of the repository itself; found a link to "ROOT/packages/elsewhere"; to do: put the folder itself in place of the link",
    ]
  `);
});

test("two files with one id up to case", (context) => {
  const problems = problemsWith((chips) => {
    writeFileSync(join(chips, "Meta-MTIA-300.yaml"), "name: X\n");
    if (readdirSync(chips).length === 3) context.skip("this disk does not tell upper from lower case");
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "packages/datasets/chips/records/Meta-MTIA-300.yaml:1:1 (file): two files have one id up to case; expected ids that differ in more than upper and lower case, since some disks hold only one of them; found "Meta-MTIA-300.yaml" beside "meta-mtia-300.yaml"; to do: join the two records, or give one another id",
    ]
  `);
});

const megabyte = 990_000;
const bombs: Record<string, string> = {
  "open brackets": "[".repeat(megabyte),
  "open maps": "{a: ".repeat(megabyte / 4),
  "nested lists": "- ".repeat(megabyte / 2),
  "closing brackets": "]".repeat(megabyte),
  commas: `a: [${",".repeat(megabyte)}`,
  aliases: `a: [${"*a,".repeat(megabyte / 3)}]`,
  anchors: "&a ".repeat(megabyte / 3),
  tags: `a: [${"!x b,".repeat(megabyte / 5)}]`,
  "different keys": Array.from({ length: 110_000 }, (_, index) => `k${index}: 1`).join("\n"),
  "one key": "a: 1\n".repeat(megabyte / 5),
  "a number": `name: ${"1".repeat(megabyte)}`,
  "a word": `name: ${"a-".repeat(megabyte / 2)}`,
  "a key": `${"a".repeat(1000)}: 1\n`.repeat(900),
  claims: `name: X\nabout: { kind: asic, designer: meta, scope: chip }\nclaims: [${"{},".repeat(megabyte / 4)}]`,
  directives: "%a\n".repeat(megabyte / 3),
};

test.each(Object.keys(bombs))("a megabyte of %s is refused in good time", { timeout: 60_000 }, (name) => {
  const start = performance.now();
  const problems = problemsWith((chips) => writeFileSync(join(chips, "bomb.yaml"), bombs[name] ?? ""));
  expect(problems.every((problem) => problem.startsWith("packages/datasets/chips/records/bomb.yaml:"))).toBe(true);
  expect(performance.now() - start).toBeLessThan(30_000);
});

test("a folder without datasets is said so", () => {
  const { root } = makeTree();
  mkdirSync(join(root, "empty"));
  expect(existsSync(join(root, "empty"))).toBe(true);
  expect(() => checkAll(join(root, "empty"))).toThrow(/--root must name the root of the repository/);
});
