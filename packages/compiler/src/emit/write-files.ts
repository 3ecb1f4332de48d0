import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Relative path to text. */
export type FileTexts = ReadonlyMap<string, string>;

/** Writes files below a folder, each whole or not at all, and only those whose text changed. */
export function writeFiles(folder: string, files: FileTexts): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    if (existsSync(target) && readFileSync(target, "utf8") === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    // Hidden, so that what a killed run leaves among records is passed over.
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
    writeFileSync(draft, text);
    renameSync(draft, target);
  }
}

/** Takes away files of earlier builds from a folder that only this build fills. */
export function removeOthers(folder: string, subfolder: string, files: FileTexts): void {
  const full = join(folder, subfolder);
  if (!existsSync(full)) return;
  for (const name of readdirSync(full)) if (!files.has(`${subfolder}/${name}`)) rmSync(join(full, name));
}
