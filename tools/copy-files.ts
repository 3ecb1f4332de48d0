import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

const project = join(import.meta.dirname, "..");

/**
 * Copies what git would clone into a folder, uncommitted changes included and without what is built. Tools are links to
 * the project's; our own packages are links to the copies. What packages depend on is copied: it may become part of them,
 * and a bundler writes down where it found it.
 */
export function copyFiles(folder: string): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  for (const path of listed.split("\0").filter((name) => name !== "" && existsSync(join(project, name)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(project, path), join(folder, path));
  }
  const holders = globSync("{packages/*,packages/datasets/*,apps/*}/package.json", { cwd: folder }).map(dirname);
  const own = new Map(holders.map((holder) => [nameOf(join(folder, holder)), holder]));
  const bundled = new Set(
    holders.filter((holder) => holder.startsWith("packages")).flatMap((holder) => dependenciesOf(join(folder, holder))),
  );
  for (const holder of [".", ...holders]) bringTools(holder, folder, new Set(own.keys()), bundled);
  for (const [name, holder] of own) link(join(folder, holder), join(folder, "node_modules", name));
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function nameOf(folder: string): string {
  return readManifest(folder).name;
}

function dependenciesOf(folder: string): string[] {
  return Object.keys(readManifest(folder).dependencies ?? {});
}

/** By name, since our own packages stand among them; caches stay with the project. */
function bringTools(holder: string, folder: string, own: ReadonlySet<string>, bundled: ReadonlySet<string>): void {
  const from = join(project, holder, "node_modules");
  if (!existsSync(from)) return;
  const isTool = (name: string) =>
    !own.has(name) && name !== "@ai-almanac" && name !== ".cache" && !name.startsWith(".vite");
  for (const name of readdirSync(from).filter(isTool)) {
    const to = join(folder, holder, "node_modules", name);
    if (bundled.has(name)) cpSync(join(from, name), to, { recursive: true });
    else link(join(from, name), to);
  }
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}
