import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The files worth a file of their own; what else a door imports (redirects, publishers) is small and goes into the module. */
const dataFile = /\/(data|claims|order)\.json$/;

/** For Node: the JSON file is read once, by its own loader, and shared between ES modules and CommonJS. */
const jsonStaysOutside: Plugin = {
  name: "json-stays-outside",
  setup(build) {
    const cjs = build.initialOptions.format === "cjs";
    // A default import of an external file goes through `__toESM` in CommonJS, one getter a record; a `require` does not.
    build.onResolve({ filter: dataFile }, ({ path, kind }) =>
      cjs && kind !== "require-call"
        ? { path: `./${basename(path)}`, namespace: "required", sideEffects: false }
        : { path: `./${basename(path)}`, external: true },
    );
    build.onLoad({ filter: /./, namespace: "required" }, ({ path }) => ({
      contents: `export default require(${JSON.stringify(path)})`,
    }));
  },
};

/** For bundlers: a pure call that parses text, twice as fast as literals and dropped when nobody uses the data. */
const jsonAsText: Plugin = {
  name: "json-as-text",
  setup(build) {
    // The file's name alone: an absolute path would stand as a comment in what is published.
    build.onResolve({ filter: dataFile }, ({ path, resolveDir }) => ({
      path: basename(path),
      namespace: "text",
      sideEffects: false,
      pluginData: join(resolveDir, path),
    }));
    build.onLoad({ filter: /./, namespace: "text" }, ({ pluginData }) => ({
      contents: `export default /* @__PURE__ */ JSON.parse('${escaped(readFileSync(pluginData, "utf8"))}')`,
    }));
  },
};

function escaped(json: string): string {
  return json.trimEnd().replace(/[\\']/g, "\\$&");
}

const doors = ["index", "claims", "order"].filter((door) => existsSync(`src/${door}.ts`));

// What doors share by way of types is named by its content, so an earlier build may have left another.
for (const file of globSync("dist/types-*.d.*")) rmSync(file);

const common: Options = {
  // Lower targets drop `with { type: "json" }` in silence.
  target: "node20.19",
  // "neutral" would leave out the hint by which Node finds the names that a CommonJS file exports.
  platform: "node",
  outDir: "dist",
  splitting: false,
  // The compiler has put the data files there already.
  clean: false,
};

/** Run in the folder of a dataset, after the compiler. */
export default defineConfig([
  {
    ...common,
    entry: Object.fromEntries(doors.map((door) => [door, `src/${door}.ts`])),
    format: ["esm", "cjs"],
    dts: true,
    esbuildPlugins: [jsonStaysOutside],
  },
  {
    ...common,
    entry: Object.fromEntries(doors.map((door) => [`${door}.bundler`, `src/${door}.ts`])),
    format: ["esm"],
    esbuildPlugins: [jsonAsText],
  },
]);
