import { cpSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const installed = join(import.meta.dirname, "../../node_modules");

/** What an import never reads. */
const unread = /^(icons|data\/features|data\/regions|data\/(json|yml|xml)|dist\/(json|yml|xml|csv))\b/;

/** Puts the empty twin of a peer into a folder's `node_modules`, and gives its name. */
export function makeTwin(folder: string, name: string, emptied: Readonly<Record<string, string>>): string {
  const twin = `@bench/empty-${name.replace(/\W/g, "-")}`;
  const [from, to] = [join(installed, name), join(folder, "node_modules", twin)];
  const isKept = (path: string): boolean => !(path in emptied) && !unread.test(path);
  cpSync(from, to, { recursive: true, filter: (path) => isKept(relative(from, path).replaceAll("\\", "/")) });
  for (const [path, text] of Object.entries(emptied)) writeFileSync(join(to, path), text);
  return twin;
}
