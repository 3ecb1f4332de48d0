/**
 * Writes anew what tests show of the real record, after records changed: builds what they ask, runs them with leave to
 * rewrite their pages, and names the pages that moved.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pagesOfRecords } from "../tests/advice/tests-of-records.ts";

const root = join(import.meta.dirname, "..");

function run(what: string, script: string, words: readonly string[]): void {
  console.log(what);
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...words], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const quiet = ["--output-logs=errors-only", "--log-prefix=none"];
run("Checking the records", "turbo/bin/turbo", ["run", "check-data", ...quiet]);
run("Building the packages", "turbo/bin/turbo", ["run", "build", "--filter=./packages/**", ...quiet]);
run("Writing anew what tests show of records", "vitest/vitest.mjs", [
  ...["run", "--update", "--project", "unit", "--project", "packed", "--reporter", "dot"],
  ...pagesOfRecords,
]);

const folders = pagesOfRecords.map((path) => path.slice(0, path.lastIndexOf("/")));
const { stdout } = spawnSync("git", ["status", "--short", "--", ...new Set(folders)], { cwd: root, encoding: "utf8" });
console.log(
  stdout === "" ? "Nothing moved." : `${stdout}Look at them with \`git diff\`, and commit them with your change.`,
);
