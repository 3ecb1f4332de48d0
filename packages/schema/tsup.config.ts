import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/fields.ts"],
  format: ["esm", "cjs"],
  target: "node20.19",
  dts: true,
  splitting: false,
  clean: true,
});
