/** Run after the site is built: puts every file of @ai-almanac/files under `downloads/`, by its own name. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FileName, files } from "@ai-almanac/files";
import { filePath } from "@ai-almanac/files/node";

const folder = join(import.meta.dirname, "..", "dist", "downloads");

for (const { name } of files) {
  const target = join(folder, name);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(filePath(name as FileName), target);
}
// What `sha256sum --check` reads.
writeFileSync(join(folder, "SHA256SUMS"), files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join(""));
