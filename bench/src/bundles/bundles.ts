import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build as byEsbuild } from "esbuild";
import { rollup } from "rollup";
import { build as byVite, minify } from "vite";
import webpack from "webpack";
import { makePackage } from "../data/make-package.ts";
import { syntheticDeals } from "../data/synthetic-deals.ts";
import { markdownTable } from "../run/markdown.ts";

interface Case {
  readonly title: string;
  readonly program: string;
  /** Where its packages stand. */
  readonly home: string;
  /** What must be in the bundle at least: the one value, as a literal. */
  readonly value: (folder: string) => Promise<unknown>;
}

// Peers resolve from here, and what is left behind when a run is stopped is no file of the project.
const bench = join(import.meta.dirname, "../../node_modules");

/** What one value of a data package, or one helper, adds to an app: bytes after minification, above the value's literal in a bundle alike. */
export async function bundles(folder: string): Promise<string> {
  const deals = syntheticDeals(1000);
  makePackage(folder, "deals-bundled", deals);
  const [deal] = deals;
  const cases: Case[] = [
    {
      title: "**ours**, one record by `./records/<id>`",
      home: folder,
      program: `import record from "@bench/deals-bundled/records/${deal?.id}"; console.log(record);`,
      value: async () => deal,
    },
    {
      title: "**ours**, one helper (`deals` imported, not used)",
      home: folder,
      program: `import { redirects } from "@bench/deals-bundled"; console.log(redirects);`,
      value: async () => [],
    },
    {
      title: "**ours**, one record through `getDeal`: all 1,000",
      home: folder,
      program: `import { getDeal } from "@bench/deals-bundled"; console.log(getDeal("${deal?.id}"));`,
      value: async () => deal,
    },
    peer("simple-icons", `import { siGithub as v } from "simple-icons";`),
    peer("mime-db", `import db from "mime-db"; const v = db["text/html"];`),
    peer("world-countries", `import countries from "world-countries"; const v = countries[0];`),
    peer("web-features", `import { features } from "web-features"; const v = features.grid;`),
    peer("caniuse-lite", `import { feature, features } from "caniuse-lite"; const v = feature(features["css-grid"]);`),
    peer(
      "@mdn/browser-compat-data",
      `import bcd from "@mdn/browser-compat-data" with { type: "json" }; const v = bcd.css.properties.grid;`,
    ),
  ];
  const rows = [];
  for (const one of cases) {
    process.stderr.write(`bundle ${one.title}\n`);
    const alone = join(one.home, `literal-${process.pid}.mjs`);
    const entry = join(one.home, `entry-${process.pid}.mjs`);
    writeFileSync(alone, `console.log(${JSON.stringify(await one.value(folder))});`);
    writeFileSync(entry, one.program);
    const sizes = [];
    for (const bundler of [esbuilt, rolledUp, vited, webpacked]) sizes.push(await sizeOf(bundler, entry, alone));
    rows.push([one.title, (await lengthOf(esbuilt, alone)).toLocaleString("en-US"), ...sizes]);
    rmSync(alone);
    rmSync(entry);
  }
  return markdownTable(["import", "literal, B", "esbuild", "rollup", "vite", "webpack"], rows);
}

function peer(name: string, imports: string): Case {
  return {
    title: name,
    home: bench,
    program: `${imports} console.log(v);`,
    async value() {
      const module = join(bench, `value-${process.pid}.mjs`);
      writeFileSync(module, `${imports} export default v;`);
      try {
        return ((await import(`${module}?${encodeURIComponent(name)}`)) as { default: unknown }).default;
      } finally {
        rmSync(module);
      }
    },
  };
}

type Bundler = (entry: string) => Promise<string>;

/** What a bundle has more than one, by the same bundler, of the value as a literal. */
async function sizeOf(bundler: Bundler, entry: string, alone: string): Promise<string> {
  try {
    const size = (await lengthOf(bundler, entry)) - (await lengthOf(bundler, alone));
    return `${size < 0 ? "−" : "+"}${Math.abs(size).toLocaleString("en-US")}`;
  } catch {
    return "fails";
  }
}

async function lengthOf(bundler: Bundler, entry: string): Promise<number> {
  return (await bundler(entry)).trim().length;
}

async function esbuilt(entry: string): Promise<string> {
  const { outputFiles } = await byEsbuild({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

async function rolledUp(entry: string): Promise<string> {
  const resolve = {
    name: "resolve",
    resolveId: (id: string, importer: string | undefined) =>
      importer === undefined || id.startsWith(".") || id.startsWith("/") ? null : resolveIn(id, importer),
  };
  const bundle = await rollup({ input: entry, plugins: [resolve], onLog: () => {} });
  const { output } = await bundle.generate({ format: "es" });
  return (await minify("bundle.js", output[0].code, { module: true, compress: { target: "es2023" } })).code;
}

/** With the conditions of bundlers, not those of Node. */
async function resolveIn(id: string, importer: string): Promise<string> {
  const { metafile } = await byEsbuild({
    stdin: { contents: `import ${JSON.stringify(id)}`, resolveDir: join(importer, "..") },
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: "/",
    logLevel: "silent",
    ignoreAnnotations: true,
    loader: { ".json": "empty" },
  });
  const [first] = Object.values(metafile.inputs).find(({ imports }) => imports.length > 0)?.imports ?? [];
  if (first === undefined) throw new Error(`expected ${id} to resolve; found nothing`);
  return `/${first.path}`;
}

async function vited(entry: string): Promise<string> {
  const result = await byVite({
    root: join(entry, ".."),
    configFile: false,
    logLevel: "silent",
    build: { write: false, modulePreload: false, rollupOptions: { input: entry } },
  });
  const [{ output }] = [result].flat() as unknown as [{ output: readonly { type: string; code?: string }[] }];
  return output.find(({ type }) => type === "chunk")?.code ?? "";
}

async function webpacked(entry: string): Promise<string> {
  const path = mkdtempSync(join(entry, "../webpack-"));
  const compiler = webpack({
    mode: "production",
    entry,
    context: join(entry, ".."),
    output: { path, filename: "bundle.js", module: true },
    experiments: { outputModule: true },
    performance: false,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error !== null || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString("errors-only")));
        else compiler.close(resolve);
      });
    });
    return readFileSync(join(path, "bundle.js"), "utf8");
  } finally {
    rmSync(path, { recursive: true });
  }
}
