import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyFiles } from "../../tools/copy-files.ts";
import { root, workspaces } from "../workspace.ts";

/** Another place and another machine's habits, none of which may be seen in what is built. */
const top = mkdtempSync(join(tmpdir(), "ai-almanac-twice-"));
const other = join(top, "a much longer", "place");
const habits = { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

beforeAll(async () => {
  copyFiles(other);
  // Nothing may come out of a cache.
  const env = { ...process.env, ...habits, TURBO_TELEMETRY_DISABLED: "1", TURBO_FORCE: "true" };
  await promisify(execFile)("npm", ["run", "build"], { cwd: other, env });
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

test("what `npm run build` wrote here is what it writes elsewhere, byte for byte", () => {
  const [here, there] = [hashes(root), hashes(other)];
  expect(Object.keys(there).length).toBeGreaterThan(100);
  expect(here).toEqual(there);
});

test("every published package was built", () => {
  for (const { folder, manifest } of workspaces.filter(({ manifest }) => manifest.private !== true)) {
    expect(existsSync(join(other, folder, "dist")), manifest.name).toBe(true);
  }
});

/** Path to hash of every file that a build writes. */
function hashes(folder: string): Record<string, string> {
  const files = globSync(
    ["{packages,packages/datasets,apps}/*/dist/**", "packages/datasets/*/src/generated/**", ".almanac/checked/**"],
    {
      cwd: folder,
      withFileTypes: true,
    },
  ).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}
