import { CommandError } from "../error.ts";
import { commitNamed, findBase } from "../git/find-base.ts";
import { compareRevisions } from "./compare-revisions.ts";
import type { DataDiff } from "./data-diff.ts";
import { printMarkdown } from "./print-markdown.ts";
import { printText } from "./print-text.ts";

export interface DiffOptions {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  readonly format: string;
}

const printers: Readonly<Record<string, (diff: DataDiff) => string>> = {
  text: printText,
  markdown: printMarkdown,
  json: (diff) => `${JSON.stringify(diff, null, 2)}\n`,
};

/** The command `diff`: prints what became of the built data. */
export function runDiff(root: string, { base, head, format }: DiffOptions): string {
  const print = printers[format];
  if (print === undefined) {
    throw new CommandError(
      `no such format: expected ${Object.keys(printers).join(", ")}; found ${JSON.stringify(format)}`,
      2,
    );
  }
  const end = head === undefined ? null : commitNamed(root, head);
  return print(compareRevisions(root, findBase(root, base), end));
}
