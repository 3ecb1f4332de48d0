import { CommandError } from "../error.ts";
import { runGit, tryGit } from "./run-git.ts";

/** Where a branch is compared with unless told: the first of these that there is. */
const usual = ["origin/main", "main", "HEAD"];

/**
 * The commit from which the work began: the newest one that HEAD shares with `wanted`, so that what others added to
 * `wanted` since then does not show as taken away.
 */
export function findBase(root: string, wanted?: string): string {
  const commit = commitNamed(root, wanted ?? usual.find((candidate) => commitOf(root, candidate) !== null));
  const shared = tryGit(root, ["merge-base", commit, "HEAD"]);
  // Histories that share nothing are compared as they stand.
  return shared.status === 0 ? shared.stdout.toString().trim() : commit;
}

/** The commit of a revision. Throws CommandError where there is none, or no repository at all. */
export function commitNamed(root: string, name: string | undefined): string {
  if (tryGit(root, ["rev-parse", "--git-dir"]).status !== 0) {
    throw new CommandError(
      `no revision to compare with: ${root} is in no git repository, or git is not installed.\n` +
        "To do: git clone https://github.com/ai-almanac/ai-almanac.git, and run this inside it.",
    );
  }
  const commit = name === undefined ? null : commitOf(root, name);
  if (commit !== null) return commit;
  throw new CommandError(
    `no revision to compare with: expected a branch, tag or commit, found ${name === undefined ? "none" : JSON.stringify(name)}.\n` +
      "To do: name one that `git log` knows, for example origin/main; in a shallow clone, git fetch --unshallow first.",
  );
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
