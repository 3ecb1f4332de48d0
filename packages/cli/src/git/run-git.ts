import { spawnSync } from "node:child_process";
import { CommandError } from "../error.ts";

/** Enough for every file of a revision at once. */
const mostBytes = 2 ** 30;

/** Runs git in a folder and gives what it printed. Throws CommandError with git's own words where it fails. */
export function runGit(root: string, args: readonly string[], input?: string): Buffer {
  const result = tryGit(root, args, input);
  if (result.status === 0) return result.stdout;
  const words = result.error?.message ?? result.stderr.toString().trim();
  throw new CommandError(`git ${args.join(" ")} failed: ${words}`);
}

/** The same, for questions whose answer may be no. */
export function tryGit(root: string, args: readonly string[], input?: string) {
  return spawnSync("git", ["-c", "core.quotePath=false", ...args], { cwd: root, input, maxBuffer: mostBytes });
}
