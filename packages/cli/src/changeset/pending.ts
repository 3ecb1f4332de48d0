import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closest } from "@ai-almanac/compiler";
import type { Bump } from "../diff/data-diff.ts";
import { packageFiles } from "../diff/package-files.ts";
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
    if (bumps !== null) {
      refuseUnknown(path, [...bumps.keys()]);
      return [{ path, bumps }];
    }
    throw new CommandError(
      `${path} is no changeset: expected lines such as "@ai-almanac/deals": minor (or major or patch) between two lines ---; found ${JSON.stringify(text.slice(0, 60))}.\n` +
        "To do: correct it, or take it away and run `npm run changeset -- --auto`.",
    );
  });
}

/** A name that is no package of ours would only be noticed when a release is made. */
function refuseUnknown(path: string, names: readonly string[]): void {
  const known = packageFiles.map(({ package: name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = closest(unknown, known);
  throw new CommandError(
    `${path} announces a package that is not published: expected one of ${known.join(", ")}; found ${JSON.stringify(unknown)}.\n` +
      `To do: ${near === null ? "correct its name" : `did you mean ${JSON.stringify(near)}? Correct it`}, or take the file away.`,
  );
}
