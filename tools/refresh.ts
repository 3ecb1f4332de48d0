/**
 * Writes anew what tests show of the real record, after records changed: builds what they ask, runs them with leave to
 * rewrite their pages, and names the pages that moved.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pagesOfRecords } from "../tests/advice/tests-of-records.ts";

const root = join(import.meta.dirname, "..");

/** Gives the exit code. */
function run(what: string, script: string, words: readonly string[]): number {
  console.log(what);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...words], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
  return status ?? 1;
}

/** What is wrong with the records was said; pages of what is wrong would say nothing. */
function runOrLeave(what: string, ...words: readonly string[]): void {
  const code = run(what, "turbo/bin/turbo", ["run", ...words, "--output-logs=errors-only", "--log-prefix=none"]);
  if (code !== 0) process.exit(code);
}

runOrLeave("Checking the records", "check-data");
runOrLeave("Building the packages", "build", "--filter=./packages/**");
process.exitCode = run("Writing anew what tests show of records", "vitest/vitest.mjs", [
  ...["run", "--update", "--project", "unit", "--project", "packed", "--reporter", "dot"],
  ...pagesOfRecords,
]);

const folders = pagesOfRecords.map((path) => path.slice(0, path.lastIndexOf("/")));
const { stdout } = spawnSync("git", ["status", "--short", "--", ...new Set(folders)], { cwd: root, encoding: "utf8" });
console.log(
  stdout === ""
    ? "No page moved."
    : `These pages moved:\n${stdout}Look at them with \`git diff\`, and commit them with your change.`,
);
if (process.exitCode !== 0) console.log("What failed above is no page: it tells what it expected, and where.");
