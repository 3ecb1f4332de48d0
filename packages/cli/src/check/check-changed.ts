import { checkFiles, type Problem, type ReadFiles, readFiles } from "@ai-almanac/compiler";
import { changedFiles } from "../git/changed-files.ts";
import { commitOf } from "../git/find-base.ts";
import { readBlobs } from "../git/read-blobs.ts";
import { touchedFiles } from "./touched-files.ts";
import { weightyIds } from "./weighty-ids.ts";

export interface ChangedCheck {
  readonly problems: readonly Problem[];
  readonly changed: readonly string[];
  /** How many files were judged besides, since they refer to one that changed. */
  readonly touched: number;
}

/** Checks the files that differ from a commit, HEAD unless told, and what refers to them. */
export function checkChanged(root: string, base = "HEAD"): ChangedCheck {
  const all = readFiles(root);
  const commit = commitOf(root, base);
  const everything = all.files.map(({ path }) => path);
  if (commit === null) return checkSome(all, everything, new Map());
  const paths = changedFiles(root, commit, ["packages/datasets"]).filter(isData);
  const before = paths.length === 0 ? new Map<string, Buffer>() : readBlobs(root, commit, paths);
  return checkSome(all, paths, new Map([...before].map(([path, bytes]) => [path, bytes.toString()])));
}

/** The same, for files that were read and changes that are known; `before` holds what stood in changed files. */
export function checkSome(all: ReadFiles, paths: readonly string[], before: ReadonlyMap<string, string>): ChangedCheck {
  const changed = new Set(paths);
  const { files, judged } = touchedFiles(all, changed, weightyIds(paths, all.files, before));
  const unreadable = all.problems.filter(({ file }) => changed.has(file));
  const { problems } = checkFiles({ ...files, problems: unreadable });
  return {
    problems: problems.filter(({ file }) => judged.has(file) || changed.has(file)),
    changed: paths,
    touched: [...judged].filter((path) => !changed.has(path)).length,
  };
}

/** Whatever stands among records, also what should not, and the lists beside them. */
function isData(path: string): boolean {
  return path.includes("/records/") || /\/(publishers|redirects)\.yaml$/.test(path);
}
