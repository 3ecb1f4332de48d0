import { join } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Runs the tests of this package with another file in the place of fast-check, which that file alone imports. */
export function withStandIn(file: string, test: ViteUserConfig["test"] = {}): ViteUserConfig {
  return defineConfig({
    root: join(import.meta.dirname, ".."),
    plugins: [
      {
        name: "stand-in",
        enforce: "pre",
        resolveId: (id, importer) => (id === "fast-check" && importer !== file ? file : null),
      },
    ],
    test: { include: ["src/**/*.test.ts", "tests/**/*.test.ts"], ...test },
  });
}
