import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "@ai-almanac/compiler";
import { isEnough, largest } from "../diff/bump-of.ts";
import { compareRevisions } from "../diff/compare-revisions.ts";
import type { DataDiff } from "../diff/data-diff.ts";
import { CommandError } from "../error.ts";
import { findBase } from "../git/find-base.ts";
import { changesetFile, isAuto } from "./changeset-file.ts";
import { pendingChangesets } from "./pending.ts";
import { wordChangeset } from "./word-changeset.ts";

/**
 * The command `changeset --auto`: one changeset for each package whose data or fields changed, with the bump that it
 * needs. Those that it wrote before for the same work are replaced; those of people are left alone, and what they
 * announce enough for is not announced twice.
 */
export function writeAuto(root: string, wanted?: string): string {
  const base = findBase(root, wanted);
  const diff = compareRevisions(root, base, null);
  const refused = diff.packages.flatMap((needs) => needs.refused);
  if (refused.length > 0) throw new CommandError(refused.map((why) => `refused: ${why}`).join("\n"));

  const pending = pendingChangesets(root, base);
  const byHand = pending.filter(({ path }) => !isAuto(path));
  const files = new Map<string, string>();
  for (const { package: name, bump } of diff.packages) {
    const given = largest(byHand.flatMap(({ bumps }) => bumps.get(name) ?? []));
    const text = isEnough(given, bump) ? null : wordsOf(diff, name);
    if (text === null) continue;
    const [path, content] = changesetFile("data", [name], bump, text);
    files.set(path, content);
  }
  const stale = pending.filter(({ path }) => isAuto(path) && !files.has(path));
  writeFiles(root, files);
  for (const { path } of stale) rmSync(join(root, path), { force: true });
  const lines = [...[...files.keys()].map((path) => `wrote ${path}`), ...stale.map(({ path }) => `took away ${path}`)];
  return lines.length === 0 ? "No data changed that needs a changeset.\n" : `${lines.join("\n")}\n`;
}

/** Null for a package of which only code changed: its author must say what that means. */
function wordsOf({ datasets }: DataDiff, name: string): string | null {
  const change = datasets.find(({ dataset }) => name === `@ai-almanac/${dataset}`);
  if (change !== undefined) return wordChangeset(change);
  const fields = datasets.flatMap(({ dataset, contract }) => contract.map(({ text }) => `- ${dataset}: ${text}`));
  return name === "@ai-almanac/schema" && fields.length > 0 ? ["Fields of records:", "", ...fields].join("\n") : null;
}
