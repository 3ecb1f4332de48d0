import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for this run alone, with `node_modules`; it goes when the process ends. */
export function makeWorkshop(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "almanac-bench-"));
  mkdirSync(join(folder, "node_modules"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
