import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bump } from "../diff/data-diff.ts";
import { CommandError } from "../error.ts";
import { readBlobs } from "../git/read-blobs.ts";
import { readChangeset } from "./read-changeset.ts";

const folder = ".changeset";

export interface PendingChangeset {
  /** Relative to the root. */
  readonly path: string;
  readonly bumps: ReadonlyMap<string, Bump>;
}

/** The changesets that this work wrote: those that the base has not, or has otherwise. */
export function pendingChangesets(root: string, base: string): PendingChangeset[] {
  if (!existsSync(join(root, folder))) return [];
  const old = readBlobs(root, base, [folder]);
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md") && name !== "README.md");
  return names.sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    const text = readFileSync(join(root, path), "utf8");
    if (old.get(path)?.toString() === text) return [];
    const bumps = readChangeset(text);
    if (bumps !== null) return [{ path, bumps }];
    throw new CommandError(
      `${path} is no changeset: expected lines such as "@ai-almanac/deals": minor between two lines ---.\n` +
        "To do: correct it, or take it away and run `npm run changeset -- --auto`.",
    );
  });
}
