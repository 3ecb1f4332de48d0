import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Manifest, publicPackages, readJson, root } from "../workspace.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder in which every public package is installed from its tarball, as a user has them. */
    consumer: string;
    /** Package name to the path of its tarball. */
    tarballs: Record<string, string>;
  }
}

/** Packs every public package and installs the tarballs, with no registry, into an empty project. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "ai-almanac-consumer-"));
  const tarballFolder = join(folder, "tarballs");
  mkdirSync(tarballFolder);

  const tarballs = pack(
    publicPackages.map(({ folder }) => `./${folder}`),
    tarballFolder,
  );
  // What they depend on, as tarballs too, since no registry is asked.
  const others = pack(dependencyFolders(), tarballFolder);

  const consumer = join(folder, "consumer");
  mkdirSync(consumer);
  const dependencies = Object.fromEntries(
    Object.entries({ ...others, ...tarballs }).map(([name, path]) => [name, `file:${path}`]),
  );
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, dependencies }));
  // DuckDB, which is optional, would come from the cache or not: the one test that needs it puts it there.
  npm(
    ["install", "--offline", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"],
    consumer,
  );

  project.provide("consumer", consumer);
  project.provide("tarballs", tarballs);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Where the dependencies of all public packages lie, and theirs in turn. */
function dependencyFolders(): string[] {
  const folders = new Map<string, string>();
  const visit = (manifest: Manifest, place: string) => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (name.startsWith("@ai-almanac/") || folders.has(name)) continue;
      const found = ancestors(place)
        .map((folder) => join(folder, "node_modules", name))
        .find((folder) => existsSync(join(root, folder)));
      if (found === undefined) throw new Error(`${name} is not installed`);
      folders.set(name, `./${found}`);
      visit(readJson(join(root, found, "package.json")) as Manifest, found);
    }
  };
  for (const { manifest, folder } of publicPackages) visit(manifest, folder);
  return [...folders.values()];
}

/** The folder and all above it up to the root of the workspace: where Node looks for a package, in its order. */
function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return folder === above ? [folder] : [folder, ...ancestors(above)];
}

function pack(folders: readonly string[], destination: string): Record<string, string> {
  const own = folders.every((folder) => !folder.includes("node_modules"));
  const scripts = own ? [] : ["--ignore-scripts"];
  const answer = npm(["pack", "--json", "--pack-destination", destination, ...scripts, ...folders], root);
  const packed: unknown = JSON.parse(answer.slice(answer.search(/^[[{]/m)));
  const all = Object.values(packed as object) as { name: string; filename: string }[];
  return Object.fromEntries(all.map(({ name, filename }) => [name, join(destination, filename)]));
}

function npm(args: readonly string[], cwd: string): string {
  const { npm_execpath: script } = process.env;
  const [command, first] = script === undefined ? ["npm", []] : [process.execPath, [script]];
  return execFileSync(command, [...first, ...args], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
