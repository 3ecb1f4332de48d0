import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { project, run } from "./run.ts";

/** A copy of the project as it stands, with a repository of its own, built. Tools come from the project's node_modules. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "ai-almanac-release-"));
  const listed = run(project, "git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).split("\0");
  for (const path of listed.filter((name) => name !== "" && existsSync(join(project, name)))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(project, path), join(copy, path));
  }
  linkModules(copy);
  git(copy, "init", "--quiet", "--initial-branch", "main");
  commit(copy, "base");
  build(copy);
  return copy;
}

/** Every tool by a link to the project's; our own packages by links to the copy. */
function linkModules(copy: string): void {
  const modules = join(project, "node_modules");
  mkdirSync(join(copy, "node_modules/@ai-almanac"), { recursive: true });
  for (const name of readdirSync(modules)) {
    if (name !== "@ai-almanac" && name !== "ai-almanac")
      symlinkSync(join(modules, name), join(copy, "node_modules", name));
  }
  const own = [
    "schema",
    "query",
    "compiler",
    ...readdirSync(join(copy, "packages/datasets")).map((name) => `datasets/${name}`),
  ];
  for (const folder of own.filter((name) => existsSync(join(copy, "packages", name, "package.json")))) {
    symlinkSync(join(copy, "packages", folder), join(copy, "node_modules/@ai-almanac", folder.split("/").at(-1) ?? ""));
  }
  symlinkSync(join(copy, "packages/cli"), join(copy, "node_modules/ai-almanac"));
  for (const folder of ["packages/cli", "packages/mcp"]) {
    const nested = join(project, folder, "node_modules");
    if (existsSync(nested)) symlinkSync(nested, join(copy, folder, "node_modules"));
  }
}

/** Checks all records and builds what goes to the registry, without the site. */
export function build(copy: string): void {
  const turbo = join(project, "node_modules/turbo/bin/turbo");
  const options = ["--output-logs=errors-only", "--no-cache", "--force"];
  const env = { TURBO_TELEMETRY_DISABLED: "1" };
  run(copy, process.execPath, [turbo, "run", "check-data", ...options], env);
  run(copy, process.execPath, [turbo, "run", "build", "--filter=./packages/**", ...options], env);
}

export function git(copy: string, ...args: string[]): string {
  const identity = ["-c", "user.name=rehearsal", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  return run(copy, "git", [...identity, ...args]);
}

export function commit(copy: string, message: string): void {
  git(copy, "add", "--all");
  git(copy, "commit", "--quiet", "--message", message);
}
