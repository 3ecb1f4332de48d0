import { type Answer, answerCheck, count, parseFile, problemsText, readFiles, writeFiles } from "@ai-almanac/compiler";
import { fixFiles } from "../fix/fix-files.ts";
import { changedFiles } from "../git/changed-files.ts";
import { commitNamed, commitOf } from "../git/find-base.ts";
import { withProgress } from "../output/with-progress.ts";
import { withLock } from "../write/lock.ts";
import { checkChanged } from "./check-changed.ts";

export interface CheckOptions {
  readonly fix?: boolean | undefined;
  readonly changed?: boolean | undefined;
  readonly base?: string | undefined;
}

/** The command `check`: mends what can be mended where that is wanted, then says what is wrong. */
export function runCheck(root: string, options: CheckOptions): Answer {
  const { fix = false, base } = options;
  const changed = options.changed === true || base !== undefined;
  if (base !== undefined) commitNamed(root, base);
  const mended = fix ? mend(root, changed ? (base ?? "HEAD") : null) : "";
  if (!changed) {
    const { text, isRight } = withProgress(parseFile, (parse) => answerCheck(root, parse));
    return { text: mended + text, isRight };
  }
  const start = performance.now();
  const result = checkChanged(root, base);
  if (result.problems.length > 0) return { text: `${mended}${problemsText(result.problems)}.\n`, isRight: false };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const files = `${count(result.changed.length, "changed file")} and ${count(result.touched, "file")} that refer to them`;
  return { text: `${mended}${files}: all right after ${seconds} s.\n`, isRight: true };
}

/** Puts files in their one form, each whole or not at all. `base` limits it to files that differ from that commit. */
function mend(root: string, base: string | null): string {
  return withLock(root, () => {
    const { files } = readFiles(root);
    const commit = base === null ? null : commitOf(root, base);
    const wanted = commit === null ? null : new Set(changedFiles(root, commit, ["packages/datasets"]));
    const texts = fixFiles(wanted === null ? files : files.filter(({ path }) => wanted.has(path)), files);
    writeFiles(root, texts);
    return [...texts.keys()].map((path) => `mended ${path}\n`).join("");
  });
}
