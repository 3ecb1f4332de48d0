import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asciiJson } from "./emit/ascii-json.ts";
import { writeFiles } from "./emit/write-files.ts";
import type { Checked } from "./fill/fill-all.ts";

/** Writes what was checked, one file a dataset, each whole or not at all. Gives how many had changed. */
export function writeChecked(root: string, checked: Checked): number {
  const folder = join(root, ".almanac", "checked");
  const texts = Object.entries(checked).map(([dataset, content]) => [`${dataset}.json`, asciiJson(content)] as const);
  const changed = texts.filter(
    ([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), "utf8") !== text,
  );
  writeFiles(folder, new Map(changed));
  return changed.length;
}
