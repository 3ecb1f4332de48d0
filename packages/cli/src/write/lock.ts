import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../error.ts";
import { sweepDrafts } from "./sweep-drafts.ts";

const longestWait = 10_000;
const pause = 25;

/**
 * Runs `work` while no other command of this checkout writes records. Waits up to 10 s; the lock of a process that is no
 * longer there is taken over, and what it left half done is swept away. Throws CommandError where another process holds
 * the lock for longer.
 */
export function withLock<T>(root: string, work: () => T): T {
  const path = take(root);
  try {
    sweepDrafts(root);
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(root: string): string {
  const path = join(root, ".almanac", "lock");
  const own = `${path}.${process.pid}`;
  mkdirSync(join(root, ".almanac"), { recursive: true });
  writeFileSync(own, String(process.pid));
  try {
    for (let waited = 0; waited < longestWait; waited += pause) {
      if (links(own, path)) return path;
      if (!takeOver(path)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new CommandError(`another command writes records here.\nTo do: wait for it, or take away ${path}.`);
}

/** Gives a file a second name, unless something has it. Thus the lock is never there without its owner's number. */
function links(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Takes away the lock of a process that has ended. */
function takeOver(path: string): boolean {
  if (isHeld(path)) return false;
  const aside = `${path}.left.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    // Somebody else was faster.
    return true;
  }
  // Between looking and renaming, a third process may have taken it.
  if (isHeld(aside)) links(aside, path);
  rmSync(aside, { force: true });
  return true;
}

function isHeld(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, "utf8")), 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
