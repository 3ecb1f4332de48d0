import { CommandError } from "../error.ts";
import { runGit, tryGit } from "./run-git.ts";

/** Where a branch is compared with unless told: the first of these that there is. */
const usual = ["origin/main", "main", "HEAD"];

/**
 * The commit from which the work began: the newest one that HEAD shares with `wanted`, so that what others added to
 * `wanted` since then does not show as taken away.
 */
export function findBase(root: string, wanted?: string): string {
  const name = wanted ?? usual.find((candidate) => commitOf(root, candidate) !== null);
  const commit = name === undefined ? null : commitOf(root, name);
  if (commit === null) {
    throw new CommandError(
      `no revision to compare with: expected a branch, tag or commit, found ${JSON.stringify(name ?? "none")}.\n` +
        "To do: name one, for example --base origin/main; in a shallow clone, git fetch --unshallow first.",
    );
  }
  const shared = tryGit(root, ["merge-base", commit, "HEAD"]);
  // Histories that share nothing are compared as they stand.
  return shared.status === 0 ? shared.stdout.toString().trim() : commit;
}

export function commitOf(root: string, revision: string): string | null {
  // What begins with a dash would be read as an option.
  if (revision.startsWith("-")) return null;
  const result = tryGit(root, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  return result.status === 0 ? result.stdout.toString().trim() : null;
}

/** A commit as people name it, short. */
export function shortName(root: string, commit: string): string {
  return runGit(root, ["rev-parse", "--short", commit]).toString().trim();
}
