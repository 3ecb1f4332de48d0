import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts"],
  format: ["esm"],
  target: "node20.19",
  // tsup takes optional dependencies in, if it is not told.
  external: ["@duckdb/node-api"],
  // The compiler is private: what of it is used comes along.
  noExternal: ["@ai-almanac/compiler"],
  splitting: false,
  clean: true,
});
