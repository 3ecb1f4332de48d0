import { defineConfig, type Options } from "tsup";

const common: Options = {
  format: ["esm", "cjs"],
  dts: true,
  target: "node20.19",
  splitting: false,
  // The files have been put there already.
  clean: false,
};

export default defineConfig([
  { ...common, entry: ["src/index.ts"] },
  {
    ...common,
    entry: ["src/node.ts"],
    // CommonJS has no import.meta.url. tsup's own stand-in would name a place on the machine that builds.
    esbuildOptions(options, { format }) {
      if (format !== "cjs") return;
      options.define = { ...options.define, "import.meta.url": "importMetaUrl" };
      options.banner = { js: 'const importMetaUrl = require("url").pathToFileURL(__filename).href;' };
    },
  },
]);
