import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyFiles } from "../../tools/copy-files.ts";
import { workspaces } from "../workspace.ts";

const top = mkdtempSync(join(tmpdir(), "ai-almanac-twice-"));

/** Two places and two machines' worth of habits, none of which may be seen in what is built. */
const builds = [
  { folder: join(top, "a"), env: { TZ: "UTC", LANG: "C.UTF-8", LC_ALL: "C.UTF-8" } },
  {
    folder: join(top, "a much longer", "place"),
    env: { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  },
];

beforeAll(async () => {
  for (const { folder, env } of builds) {
    copyFiles(folder);
    await build(folder, env);
  }
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

test("two builds of the same sources give the same bytes", () => {
  const [first, second] = builds.map(({ folder }) => hashes(folder));
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(100);
  expect(second).toEqual(first);
});

test("every published package was built", () => {
  for (const { folder, manifest } of workspaces.filter(({ manifest }) => manifest.private !== true)) {
    expect(existsSync(join(builds[0]?.folder ?? "", folder, "dist")), manifest.name).toBe(true);
  }
});

/** The two commands of `npm run build`, for the packages; nothing may come out of a cache. */
async function build(folder: string, env: Record<string, string>): Promise<void> {
  const options = { cwd: folder, env: { ...process.env, ...env, TURBO_TELEMETRY_DISABLED: "1", TURBO_FORCE: "true" } };
  await promisify(execFile)("npm", ["run", "build"], options);
}

/** Path to hash of every file that a build writes. */
function hashes(folder: string): Record<string, string> {
  const files = globSync(
    ["{packages,packages/datasets,apps}/*/dist/**", "packages/datasets/*/src/generated/**", ".almanac/**"],
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
