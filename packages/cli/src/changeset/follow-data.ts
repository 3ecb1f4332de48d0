import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "@ai-almanac/compiler";
import { datasetNames } from "@ai-almanac/schema";
import { largest } from "../diff/bump-of.ts";
import { changesetFile } from "./changeset-file.ts";
import { readChangeset } from "./read-changeset.ts";

const follower = "@ai-almanac/files";

/**
 * Before a release: the changeset of the package that holds the files of all datasets. It needs the largest bump that any
 * of them is announced with, and nobody should have to write that by hand. Gives the path; null where no data changed.
 */
export function followData(root: string): string | null {
  const folder = join(root, ".changeset");
  if (!existsSync(join(root, "packages/files/package.json")) || !existsSync(folder)) return null;
  const bumps = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .flatMap((name) => [...(readChangeset(readFileSync(join(folder, name), "utf8")) ?? [])]);
  const announced = datasetNames.filter((name) => bumps.some(([changed]) => changed === `@ai-almanac/${name}`));
  const ofData = bumps.filter(([changed]) => announced.some((name) => changed === `@ai-almanac/${name}`));
  const bump = largest(ofData.map(([, own]) => own));
  if (bump === null) return null;
  const text = `The data of ${announced.join(", ")} changed: the changelogs of these packages say how.`;
  const [path, content] = changesetFile("data", [follower], bump, text);
  writeFiles(root, new Map([[path, content]]));
  return path;
}
