import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../workspace.ts";
import { factsOfRecords, pagesOfCode, pagesOfRecords } from "./tests-of-records.ts";
import { wordAdvice } from "./word-advice.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const all = globSync(["tests/**/*.test.ts", "apps/docs/recipes/*.test.ts"], { cwd: root }).map((path) =>
  path.replaceAll("\\", "/"),
);
const formats = { path: "tests/command-line/formats.test.ts", messages: ["Snapshot `get > md 1` mismatched"] };

test("every snapshot of what is installed is told apart: it shows records, or it does not", () => {
  const shown = all.filter((path) => {
    const text = read(path);
    return /toMatch(?:File)?Snapshot/.test(text) && /inject\("consumer"\)|from "\.\/command\.ts"|recipes/.test(text);
  });
  expect(shown.sort()).toEqual([...pagesOfRecords, ...pagesOfCode].sort());
});

test("every test that is named is there, and so is where its facts are written", () => {
  for (const path of Object.keys(factsOfRecords)) expect(() => read(path), path).not.toThrow();
  for (const place of Object.values(factsOfRecords)) {
    const [path] = /(?:tests|packages)\/[\w./-]+/.exec(place) ?? [];
    if (path !== undefined) expect(globSync(path, { cwd: root }), place).toEqual([path]);
  }
});

test("a page that records moved: the command that writes it anew", () => {
  expect(wordAdvice([formats, formats])).toMatchInlineSnapshot(`
    "These tests show records as they are printed, and something else is printed now:
      tests/command-line/formats.test.ts
    If you changed records, that is to be expected. To do: run \`npm run refresh\`, which writes the pages anew,
    look at them with \`git diff\`, and commit them with your change. If you changed none, your code prints otherwise.
    "
  `);
});

test("a fact: where it is written, and nothing that would rewrite it", () => {
  const advice = wordAdvice([
    { path: "tests/founding-article/founding-article.test.ts", messages: ["expected 6 to equal 7"] },
    { path: "tests/record/record.test.ts", messages: ["expected 6 to equal 7"] },
  ]);
  expect(advice).toMatchInlineSnapshot(`
    "These tests state facts of the record, most of them of the article on which it was founded:
      tests/founding-article/founding-article.test.ts, written in tests/founding-article/rows.ts, a line a row of the article
      tests/record/record.test.ts, written in the test itself
    If you changed no such fact, your change has an effect that it should not have. If your source bears the change
    out, put the value that was received in place of the expected one, and say so in the pull request.
    "
  `);
});

test("nothing is said of failures that no record explains", () => {
  expect(wordAdvice([])).toBeNull();
  expect(wordAdvice([{ path: "packages/query/src/a.test.ts", messages: ["Snapshot `x 1` mismatched"] }])).toBeNull();
  expect(wordAdvice([{ ...formats, messages: ["expected 1 to be 0"] }])).toBeNull();
});
