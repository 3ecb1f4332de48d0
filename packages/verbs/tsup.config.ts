import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  target: "node20.19",
  platform: "node",
  dts: true,
  splitting: false,
  clean: true,
});
