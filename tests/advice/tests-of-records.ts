/** Tests that hold something of the real record: what a change of records may rightly make fail. */

/** Pages under snapshot: `npm run refresh` writes them anew. Relative to the root. */
export const pagesOfRecords: readonly string[] = [
  "apps/docs/recipes/recipes.test.ts",
  "tests/command-line/errors.test.ts",
  "tests/command-line/formats.test.ts",
  "tests/command-line/surroundings.test.ts",
];

/** Snapshots of what is installed that hold no record: a change of records never moves them. */
export const pagesOfCode: readonly string[] = [
  "tests/mcp/command.test.ts",
  "tests/mcp/prompts.test.ts",
  "tests/mcp/tools.test.ts",
  "tests/packed/surface.test.ts",
];

/** By test, the file in which its values are written by hand. Nothing rewrites these: a person must mean the change. */
export const factsOfRecords: Readonly<Record<string, string>> = {
  "apps/docs/reference/examples.test.ts": "the comment in packages/query/src that shows it",
  "tests/browser/as-of.test.ts": "the test itself",
  "tests/browser/pages.test.ts": "the test itself",
  "tests/browser/parts.test.ts": "the test itself",
  "tests/founding-article/founding-article.test.ts": "tests/founding-article/rows.ts, a line a row of the article",
  "tests/packed/snippets.test.ts": "the README that shows it",
  "tests/record/record.test.ts": "the test itself",
  "tests/ten-questions/ten-questions.test.ts": "tests/ten-questions/questions.ts, a line a fact",
};
