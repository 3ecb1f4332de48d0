import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/node.ts"],
  format: ["esm", "cjs"],
  dts: true,
  target: "node20.19",
  // Gives CommonJS its import.meta.url.
  shims: true,
  splitting: false,
  // The files have been put there already.
  clean: false,
});
