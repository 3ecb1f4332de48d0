import { buildCorpus } from "./check/build-corpus.ts";
import { check } from "./check/check.ts";
import { checkPlausible } from "./check/plausible/check-plausible.ts";
import { type Checked, fillAll } from "./fill/fill-all.ts";
import { type ParsedFile, parseFile } from "./parse/parse-file.ts";
import type { Problem } from "./problem/problem.ts";
import { sortProblems } from "./problem/sort-problems.ts";
import { publishersPath, type ReadFiles, readFiles } from "./read/read-files.ts";

export interface CheckResult {
  /** Everything that is wrong, sorted by file and place. */
  readonly problems: readonly Problem[];
  /** What a build starts from; null where anything is wrong. */
  readonly checked: Checked | null;
}

/** Reads, parses and checks all files below `root`, and fills in what they leave out. Writes nothing. */
export function checkAll(root: string, parse = parseFile): CheckResult {
  return checkFiles(readFiles(root), parse);
}

/** The same for files that were read already. `parse`: how, where files were perhaps parsed before. */
export function checkFiles({ files, ids, problems: unreadable }: ReadFiles, parse = parseFile): CheckResult {
  const parsed: ParsedFile[] = [];
  const malformed: Problem[] = [];
  for (const file of files) {
    const result = parse(file);
    // One by one: a hostile file has more problems than a call takes arguments.
    for (const problem of result.problems) malformed.push(problem);
    if (result.parsed !== null) parsed.push(result.parsed);
  }

  const knowsSpeakers = ![...unreadable, ...malformed].some(({ file }) => file === publishersPath);
  const { corpus, problems: misshapen } = buildCorpus(parsed, ids, knowsSpeakers);
  const wrong = [...misshapen, ...check(corpus)];

  const problems = sortProblems([...unreadable, ...malformed, ...withoutEchoes(wrong, malformed)]);
  if (problems.length > 0) return { problems, checked: null };
  const checked = fillAll(corpus);
  const implausible = sortProblems(checkPlausible(corpus, checked));
  return { problems: implausible, checked: implausible.length === 0 ? checked : null };
}

/** A value that the parser refused is missing afterwards; that is said once. */
function withoutEchoes(problems: readonly Problem[], causes: readonly Problem[]): Problem[] {
  const places = new Set(causes.map(({ file, field }) => `${file} ${field}`));
  return problems.filter(({ file, field }) => !places.has(`${file} ${field}`));
}
