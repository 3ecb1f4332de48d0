import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, workspaces } from "../workspace.ts";

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
    copySources(folder);
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

/** What git would clone, uncommitted changes included; node_modules is linked, but the workspaces in it are the copies. */
function copySources(folder: string): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const file of listed
    .toString()
    .split("\0")
    .filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  for (const holder of [".", ...workspaces.map((workspace) => workspace.folder)]) linkModules(holder, folder);
}

function linkModules(holder: string, folder: string): void {
  const from = join(root, holder, "node_modules");
  if (!existsSync(from)) return;
  const to = join(folder, holder, "node_modules");
  mkdirSync(to, { recursive: true });
  const own = new Set(["@ai-almanac", ".cache", ...workspaces.map(({ manifest }) => manifest.name)]);
  for (const name of readdirSync(from).filter((name) => !own.has(name) && !name.startsWith(".vite"))) {
    symlinkSync(join(from, name), join(to, name));
  }
  if (holder !== ".") return;
  mkdirSync(join(to, "@ai-almanac"));
  for (const workspace of workspaces) {
    symlinkSync(join(folder, workspace.folder), join(to, workspace.manifest.name));
  }
}

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
