import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { builtSite } from "./site.ts";

const sizes = new Map<string, number>();

/** Bytes of a built file, gzip. */
export function weigh(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readFileSync(join(builtSite, file))).length;
  sizes.set(file, known);
  return known;
}

/** Style sheets and scripts that a page loads before anybody touches it, with all that those import. */
export function assetsOf(html: string): Set<string> {
  const tags = html.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="\/([^"]+)"/g);
  return new Set([...tags].flatMap(([, file = ""]) => (file.endsWith(".js") ? [...withImports(file)] : [file])));
}

/** Static imports only: what `import()` asks for comes when it is used. */
function withImports(file: string): Set<string> {
  const found = new Set([file]);
  const script = readFileSync(join(builtSite, file), "utf8");
  for (const [, path = ""] of script.matchAll(/(?:^|[;}\s])import\s*(?:[^"'()]*?from\s*)?["'](\.\/[^"']+)["']/g)) {
    for (const imported of withImports(posix.join(posix.dirname(file), path))) found.add(imported);
  }
  return found;
}
