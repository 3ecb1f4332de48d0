import { runGit } from "./run-git.ts";

/** Paths that differ between a commit and the working tree, staged or not, new ones and vanished ones among them. */
export function changedFiles(root: string, commit: string, paths: readonly string[] = ["."]): string[] {
  const known = runGit(root, ["diff", "--name-only", "--no-renames", "-z", "--relative", commit, "--", ...paths]);
  const added = runGit(root, ["ls-files", "--others", "--exclude-standard", "-z", "--", ...paths]);
  const all = `${known}${added}`.split("\0").filter((path) => path !== "");
  return [...new Set(all)].sort();
}
