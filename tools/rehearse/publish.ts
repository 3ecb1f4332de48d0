import { existsSync, globSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { type Manifest, manifestOf } from "./manifest.ts";
import type { Registry } from "./registry.ts";
import { npm, project } from "./run.ts";

function publicFolders(copy: string): string[] {
  const found = globSync("packages/{*,datasets/*}/package.json", { cwd: copy }).map((path) => join(copy, path, ".."));
  return found.filter((folder) => manifestOf(folder).private !== true).sort();
}

/** Publishes, from the project's own node_modules, what our packages depend on: the registry knows no other. */
export async function publishOthers(copy: string, registry: Registry): Promise<void> {
  const seen = new Set<string>();
  const visit = (manifest: Manifest, places: readonly string[]) => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (name.startsWith("@ai-almanac/") || seen.has(name)) continue;
      seen.add(name);
      const found = places.map((place) => join(place, "node_modules", name)).find((folder) => existsSync(folder));
      if (found === undefined) throw new Error(`${name} is not installed`);
      // Packed first: a link is no folder to publish, and scripts of others are not run.
      const packed = npm(registry.folder, ["pack", "--json", "--ignore-scripts", found], registry);
      const [{ filename }] = Object.values(JSON.parse(packed)) as [{ filename: string }];
      npm(
        registry.folder,
        ["publish", join(registry.folder, filename), "--registry", registry.url, "--tag", "latest"],
        registry,
      );
      visit(manifestOf(found), [found, ...places]);
    }
  };
  for (const folder of publicFolders(copy)) visit(manifestOf(folder), [folder, project]);
}

/** Publishes every version that the registry has not. Gives the names of what it published. */
export async function publishAll(copy: string, registry: Registry): Promise<string[]> {
  const published: string[] = [];
  for (const folder of publicFolders(copy)) {
    const { name, version } = manifestOf(folder);
    const known = await knownVersions(registry, name);
    if (known.includes(version)) continue;
    npm(folder, ["publish", "--access", "public"], registry);
    published.push(name);
  }
  if (published.length === 0) throw new Error("nothing was to be published");
  console.log(`  published ${published.join(", ")}`);
  return published;
}

/** On a connection of its own: npm runs while nothing here is read, and a kept connection is closed meanwhile. */
function knownVersions(registry: Registry, name: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const request = get(`${registry.url}${name.replace("/", "%2f")}`, { agent: false }, async (response) => {
      let text = "";
      for await (const piece of response) text += piece;
      const { versions = {} } = response.statusCode === 200 ? (JSON.parse(text) as { versions?: object }) : {};
      resolve(Object.keys(versions));
    });
    request.once("error", reject);
  });
}
