import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { changedFiles } from "../git/changed-files.ts";
import { readBlobs } from "../git/read-blobs.ts";
import { runGit } from "../git/run-git.ts";
import { compareSurface } from "./compare-surface.ts";
import type { ContractChange } from "./data-diff.ts";
import { manifestChanged } from "./manifest-changed.ts";
import { packageFiles } from "./package-files.ts";

/** Paths that differ between two revisions, or a revision and the working tree where `head` is null. */
export function changedPaths(root: string, base: string, head: string | null): string[] {
  if (head === null) return changedFiles(root, base);
  return runGit(root, ["diff", "--name-only", "--no-renames", "-z", "--relative", base, head])
    .toString()
    .split("\0")
    .filter((path) => path !== "");
}

/** By package, the files of its code that changed. A package that the base has not yet needs no bump. */
export function codeChanges(
  root: string,
  base: string,
  head: string | null,
  paths: readonly string[],
): Map<string, readonly string[]> {
  const manifests = packageFiles.map(({ manifest }) => manifest);
  const before = readBlobs(root, base, manifests);
  const after = head === null ? null : readBlobs(root, head, manifests);
  const textNow = (path: string) => {
    if (after !== null) return after.get(path)?.toString();
    return textAt(root, path);
  };
  return new Map(
    packageFiles.flatMap(({ package: name, manifest, isShipped }) => {
      const [old, now] = [before.get(manifest)?.toString(), textNow(manifest)];
      if (old === undefined || now === undefined) return [];
      const own = [...(manifestChanged(old, now) ? [manifest] : []), ...paths.filter(isShipped)];
      return own.length === 0 ? [] : [[name, own] as const];
    }),
  );
}

/** By package, what became of its surface, where its snapshot changed. */
export function surfaceChanges(
  root: string,
  base: string,
  head: string | null,
  paths: readonly string[],
): Map<string, readonly ContractChange[]> {
  const surfaces = packageFiles.map(({ package: name }) => ({
    name,
    path: `tests/surface/${name.replace("@ai-almanac/", "")}.txt`,
  }));
  const changed = surfaces.filter(({ path }) => paths.includes(path));
  if (changed.length === 0) return new Map();
  const files = changed.map(({ path }) => path);
  const before = readBlobs(root, base, files);
  const after = head === null ? null : readBlobs(root, head, files);
  return new Map(
    changed.flatMap(({ name, path }) => {
      const old = before.get(path)?.toString();
      const now = after === null ? textAt(root, path) : after.get(path)?.toString();
      return old === undefined || now === undefined ? [] : [[name, compareSurface(old, now)] as const];
    }),
  );
}

function textAt(root: string, path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
}
