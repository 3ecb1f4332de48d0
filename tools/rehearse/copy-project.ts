import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyFiles } from "../copy-files.ts";
import { project, run } from "./run.ts";

/** A copy of the project as it stands, with a repository of its own, built. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "ai-almanac-release-"));
  copyFiles(copy);
  git(copy, "init", "--quiet", "--initial-branch", "main");
  commit(copy, "base");
  build(copy);
  return copy;
}

/** Checks all records and builds what goes to the registry, without the site. */
export function build(copy: string): void {
  const turbo = join(project, "node_modules/turbo/bin/turbo");
  const options = ["--output-logs=errors-only", "--no-cache", "--force"];
  const env = { TURBO_TELEMETRY_DISABLED: "1" };
  run(copy, process.execPath, [turbo, "run", "check-data", ...options], env);
  run(copy, process.execPath, [turbo, "run", "build", "--filter=./packages/**", ...options], env);
}

function git(copy: string, ...args: string[]): string {
  const identity = ["-c", "user.name=rehearsal", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  return run(copy, "git", [...identity, ...args]);
}

export function commit(copy: string, message: string): void {
  git(copy, "add", "--all");
  git(copy, "commit", "--quiet", "--message", message);
}
