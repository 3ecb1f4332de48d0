import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "@ai-almanac/compiler";
import { largest } from "../diff/bump-of.ts";
import type { Bump } from "../diff/data-diff.ts";
import { changesetFile, isAuto } from "./changeset-file.ts";
import { followData } from "./follow-data.ts";
import { readChangeset } from "./read-changeset.ts";
import { readSections, type Sections, titles, writeSections } from "./sections.ts";

/**
 * The command `changeset --join`: of several changesets that `--auto` wrote for one package, by many contributors, makes
 * one, so that the changelog lists added, changed and corrected ids once each. What somebody worded otherwise is left. Then it
 * announces the package of files with what its data needs.
 */
export function joinAuto(root: string): string {
  const folder = join(root, ".changeset");
  const byPackage = new Map<string, { path: string; bump: Bump; sections: Sections }[]>();
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const path = `.changeset/${name}`;
    if (!isAuto(path)) continue;
    const text = readFileSync(join(root, path), "utf8");
    const [entry, ...others] = readChangeset(text) ?? [];
    const sections = readSections(text.replace(/^---[\s\S]*?\n---\n/, "").trim());
    if (entry === undefined || others.length > 0 || sections === null) continue;
    byPackage.set(entry[0], [...(byPackage.get(entry[0]) ?? []), { path, bump: entry[1], sections }]);
  }
  const joined: string[] = [];
  for (const [name, files] of byPackage) {
    if (files.length < 2) continue;
    const bump = largest(files.map((file) => file.bump)) ?? "patch";
    const [path, content] = changesetFile("data", [name], bump, writeSections(merge(files.map((f) => f.sections))));
    writeFiles(root, new Map([[path, content]]));
    for (const file of files) if (file.path !== path) rmSync(join(root, file.path), { force: true });
    joined.push(`${path}: ${files.length} changesets of ${name} in one`);
  }
  const followed = followData(root);
  if (followed !== null) joined.push(`${followed}: the files of what changed`);
  return joined.length === 0 ? "Nothing to join.\n" : `${joined.join("\n")}\n`;
}

function merge(all: readonly Sections[]): Sections {
  return Object.values(titles).map((title) => {
    const lines = all.flat().flatMap(([own, ownLines]) => (own === title ? ownLines : []));
    return [title, [...new Set(lines)].sort()];
  });
}
