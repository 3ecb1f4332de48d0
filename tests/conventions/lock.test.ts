import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../workspace.ts";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locks = globSync(["package-lock.json", "{bench,tools/*}/package-lock.json"], { cwd: root }).sort();

describe.each(locks)("%s", (lock) => {
  const text = readFileSync(join(root, lock), "utf8");
  const entries = Object.entries((JSON.parse(text) as { packages: Record<string, Entry> }).packages);

  test("every optional dependency has an entry of its own", () => {
    // npm drops those that the registry lacks in silence, and then `npm ci` fails elsewhere.
    const names = new Set(entries.map(([path]) => path.split("node_modules/").at(-1)));
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${name}, of ${path || "the root"}`),
    );
    expect(missing, "pin a version whose binaries are all there (overrides in package.json)").toEqual([]);
  });

  test("it names no registry's host", () => {
    const hosts = entries.filter(([, { resolved, link }]) => resolved !== undefined && link !== true);
    expect(hosts.map(([path]) => path)).toEqual([]);
    expect(text.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
  });
});
