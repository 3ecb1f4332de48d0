import { factsOfRecords, pagesOfRecords } from "./tests-of-records.ts";

/** A test that failed, and what vitest says of it. */
export interface Failure {
  /** Of its file, relative to the root. */
  readonly path: string;
  readonly messages: readonly string[];
}

/** What to do where tests fail that a change of records may rightly make fail; null where none of them did. */
export function wordAdvice(failures: readonly Failure[]): string | null {
  const paths = (isMeant: (failure: Failure) => boolean) =>
    [...new Set(failures.filter(isMeant).map(({ path }) => path))].sort();
  const pages = paths(({ path, messages }) => pagesOfRecords.includes(path) && messages.some(isSnapshot));
  const facts = paths(({ path }) => factsOfRecords[path] !== undefined);
  const blocks = [...(pages.length === 0 ? [] : [wordPages(pages)]), ...(facts.length === 0 ? [] : [wordFacts(facts)])];
  return blocks.length === 0 ? null : `${blocks.join("\n\n")}\n`;
}

function wordPages(paths: readonly string[]): string {
  return [
    "These tests show records as they are printed, and something else is printed now:",
    ...paths.map((path) => `  ${path}`),
    "If you changed records, that is to be expected. To do: run `npm run refresh`, which writes the pages anew,",
    "look at them with `git diff`, and commit them with your change. If you changed none, your code prints otherwise.",
  ].join("\n");
}

function wordFacts(paths: readonly string[]): string {
  return [
    "These tests state facts of the record, most of them of the article on which it was founded:",
    ...paths.map((path) => `  ${path}, written in ${factsOfRecords[path]}`),
    "If you changed no such fact, your change has an effect that it should not have. If your source bears the change",
    "out, put the value that was received in place of the expected one, and say so in the pull request.",
  ].join("\n");
}

function isSnapshot(message: string): boolean {
  return /^Snapshot .* mismatched$/m.test(message);
}
