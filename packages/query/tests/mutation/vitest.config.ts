import { join } from "node:path";
import { defineConfig } from "vitest/config";

const fewer = join(import.meta.dirname, "fast-check.ts");

/** What `npm run mutation` runs: the tests of this package, with fewer tries a property. */
export default defineConfig({
  root: join(import.meta.dirname, "../.."),
  plugins: [
    {
      name: "fewer-tries",
      enforce: "pre",
      resolveId: (id, importer) => (id === "fast-check" && importer !== fewer ? fewer : null),
    },
  ],
  test: { include: ["src/**/*.test.ts", "tests/**/*.test.ts"] },
});
