import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { defineConfig, type Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Other people's code that comes along, since it is needed at every start. */
const bundled = ["commander", "fastest-levenshtein"];
const { resolve } = createRequire(import.meta.url);
const notices = bundled.map((name) => {
  const folder = dirname(resolve(name));
  const license = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (license === undefined) throw new Error(`${name} brings no licence`);
  return `${name}\n\n${readFileSync(join(folder, license), "utf8").trim()}`;
});

/** Commander can start other programs, which ours never lets it: loading what that takes is a tenth of a start. */
const startsNothing: Plugin = {
  name: "starts-nothing",
  setup(build) {
    build.onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const late = text.replace(/^const childProcess = require\(.*\);$/m, "");
      if (late === text) throw new Error(`${path} loads child_process in another way now`);
      return { contents: late.replaceAll("childProcess.", 'require("node:child_process").') };
    });
  },
};

/** What only some commands need, by the path that imports it, and the file that it becomes. */
const late: Readonly<Record<string, string>> = {
  "./checkout/commands.ts": "checkout",
  "./completion/complete-words.ts": "completion",
  "./export/run-export.ts": "export",
  "./sql/run-sql.ts": "sql",
};

const filesOfTheirOwn: Plugin = {
  name: "files-of-their-own",
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const file = late[`./${relative("src", join(resolveDir, path)).replaceAll("\\", "/")}`];
      return file === undefined ? undefined : { path: `./${file}.cjs`, external: true };
    });
  },
};

export default defineConfig({
  entry: {
    main: "src/main.ts",
    ...Object.fromEntries(Object.entries(late).map(([path, file]) => [file, `src/${path}`])),
  },
  // CommonJS, in which even what is loaded late is required: half the time that modules take to start.
  format: ["cjs"],
  target: "node20.19",
  // tsup takes optional dependencies in, if it is not told.
  external: ["@duckdb/node-api"],
  platform: "node",
  // Our own code comes along; the data does not, nor what is loaded only now and then.
  noExternal: [/^@ai-almanac\/(compiler|query|verbs|schema\/fields)$/, ...bundled],
  esbuildPlugins: [startsNothing, filesOfTheirOwn],
  banner: { js: `/*! Contains\n\n${notices.join("\n\n")}\n*/` },
  splitting: false,
  clean: true,
  esbuildOptions(options) {
    options.supported = { ...options.supported, "dynamic-import": false };
  },
});
