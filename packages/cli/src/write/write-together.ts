import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandError } from "../error.ts";

export interface Together {
  /** Path to text or bytes, of files that must not be there yet. */
  readonly added: ReadonlyMap<string, string | Uint8Array>;
  /** The same of files that may be there. */
  readonly edited: ReadonlyMap<string, string | Uint8Array>;
  /** The same of files that refer to added ones, and so come after them. */
  readonly editedLast?: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Writes several files, all or none. All texts lie on the disk beside their places before the first one gets its name, so
 * that only names are left to give; those of edited files first, then the added ones in their order, then those that come
 * last. An added file never takes the place of another.
 */
export function writeTogether(root: string, { added, edited, editedLast = new Map() }: Together): void {
  const all = [...edited, ...added, ...editedLast].map(([path, text]) => {
    return { path, text, draft: draftOf(join(root, path)) };
  });
  const named: string[] = [];
  try {
    for (const { draft, text } of all) writeDraft(draft, text);
    for (const { path, draft } of all) {
      if (!added.has(path)) {
        renameSync(draft, join(root, path));
        continue;
      }
      // Unlike a renaming, a link fails where something stands.
      linkSync(draft, join(root, path));
      named.push(path);
    }
  } catch (error) {
    for (const path of named) rmSync(join(root, path), { force: true });
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new CommandError("somebody wrote a file of this name meanwhile; nothing was written.");
  } finally {
    // Also the half of one that the disk had no room for.
    for (const { draft } of all) rmSync(draft, { force: true });
  }
}

/** Hidden, so that what a killed command leaves among the records is passed over. */
function draftOf(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}.draft`);
}

function writeDraft(draft: string, content: string | Uint8Array): void {
  mkdirSync(dirname(draft), { recursive: true });
  writeFileSync(draft, content, { flush: true });
}
