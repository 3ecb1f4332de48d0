import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publicPackages, root, workspaces } from "../workspace.ts";

/** The order of keys in every package.json. */
const keys = [
  "name",
  "version",
  "private",
  "description",
  "keywords",
  "license",
  "repository",
  "type",
  "sideEffects",
  "bin",
  "main",
  "module",
  "types",
  "typesVersions",
  "exports",
  "files",
  "engines",
  "scripts",
  "dependencies",
  "peerDependencies",
  "optionalDependencies",
  "devDependencies",
];

describe.each(workspaces)("$folder/package.json", ({ folder, manifest }) => {
  test("has its keys in the one order", () => {
    const found = Object.keys(manifest);
    expect(found.filter((key) => !keys.includes(key))).toEqual([]);
    expect(found).toEqual(keys.filter((key) => key in manifest));
  });

  test("names its licences", () => {
    const data = folder.startsWith("packages/datasets/") || folder === "packages/files";
    expect(manifest.license).toBe(data ? "(MIT AND CC-BY-4.0)" : "MIT");
  });

  test("depends on exact versions, on workspaces by any", () => {
    for (const [name, version] of Object.entries(manifest.dependencies ?? {})) {
      expect(version, name).toMatch(name.startsWith("@ai-almanac/") ? /^(\*|\^?\d+\.\d+\.\d+)$/ : /^\d+\.\d+\.\d+$/);
    }
  });
});

describe.each(publicPackages)("$manifest.name", ({ folder, manifest }) => {
  test("says where it stands and what it runs on", () => {
    expect(manifest.repository).toEqual({
      type: "git",
      url: "git+https://github.com/ai-almanac/ai-almanac.git",
      directory: folder,
    });
    expect(manifest.engines).toEqual({ node: ">=20.19" });
    expect(String(manifest.description).length).toBeGreaterThan(20);
    expect(manifest.type).toBe("module");
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.version).not.toBe("0.0.0");
  });

  test("puts types first and default last in every branch of its exports", () => {
    const visit = (branch: unknown) => {
      if (typeof branch !== "object" || branch === null) return;
      const conditions = Object.keys(branch);
      if (conditions.includes("types")) expect(conditions[0]).toBe("types");
      if (conditions.includes("default")) expect(conditions.at(-1)).toBe("default");
      Object.values(branch).forEach(visit);
    };
    visit(manifest.exports);
  });

  test("brings its licences and a README", () => {
    expect(manifest.files).toContain("dist");
    expect(manifest.scripts).toMatchObject({ prepack: expect.stringContaining("tools/copy-licences.ts") });
    expect(existsSync(join(root, folder, "README.md"))).toBe(true);
  });
});

test("data packages have no dependency at run time, nor has query", () => {
  const bare = publicPackages.filter(
    ({ folder }) => folder.startsWith("packages/datasets/") || ["packages/query", "packages/files"].includes(folder),
  );
  for (const { manifest } of bare) expect(manifest.dependencies, manifest.name).toBeUndefined();
});
