import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { rollup } from "rollup";
import { build as viteBuild } from "vite";
import { launchBrowser } from "../../tests/browser/launch.ts";
import { step } from "./step.ts";
import { type Stats, webpack } from "./webpack.ts";

type Bundle = (entry: string) => Promise<string>;

const byEsbuild: Bundle = async (entry) => {
  const built = await build({ entryPoints: [entry], bundle: true, write: false, format: "iife", logLevel: "error" });
  return built.outputFiles[0]?.text ?? "";
};

/** Both have one interface; rollup itself resolves no packages, so it takes Node's answer. */
const byRollup: Bundle = async (entry) => {
  const require = createRequire(entry);
  const built = await rollup({
    input: entry,
    onwarn: () => {},
    plugins: [
      {
        name: "packages",
        resolveId: (source) =>
          source.startsWith("@ai-almanac/") || source.startsWith("zod") ? findDoor(require, source) : null,
      },
    ],
  });
  const { output } = await built.generate({ format: "iife", name: "page" });
  return output[0].code;
};

const byVite: Bundle = async (entry) => {
  const built = await viteBuild({
    root: dirname(entry),
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "page" } },
  });
  const [first] = [built].flat() as { output: { code: string }[] }[];
  return first?.output[0]?.code ?? "";
};

const byWebpack: Bundle = (entry) =>
  new Promise((resolve, reject) => {
    const output = { path: join(dirname(entry), "webpack"), filename: "page.js" };
    const done = (error: Error | null, stats?: Stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() !== false) reject(new Error(stats?.toString({ all: false, errors: true })));
      else resolve(readFileSync(join(output.path, output.filename), "utf8"));
    };
    webpack({ context: dirname(entry), entry, output, mode: "production", performance: false }, done);
  });

/** The file that the `import` and `default` conditions give, as a browser's bundler takes it. */
function findDoor(require: NodeJS.Require, source: string): string {
  const [name, door] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(source)?.slice(1) ?? [];
  const folder = dirname(require.resolve(`${name}/package.json`));
  const { exports } = require(`${name}/package.json`) as { exports: Record<string, unknown> };
  let branch = exports[`.${door}`] as Record<string, unknown> | string | undefined;
  while (typeof branch === "object") branch = (branch.import ?? branch.default) as typeof branch;
  if (branch === undefined) throw new Error(`${source} has no door`);
  return join(folder, branch);
}

const bundlers = { esbuild: byEsbuild, rollup: byRollup, vite: byVite, webpack: byWebpack };

/** Bundles a page by every bundler, opens each bundle in a browser, and looks at what it put into `globalThis.answer`. */
export async function checkInBrowser(entry: string, expectAnswer: (answer: string) => void): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const [name, bundle] of Object.entries(bundlers)) {
      await step(`  ${name} in a browser`, async () => {
        const page = await browser.newPage();
        await page.addScriptTag({ content: await bundle(entry) });
        expectAnswer(String(await page.evaluate("globalThis.answer")));
        await page.close();
      });
    }
  } finally {
    await browser.close();
  }
}
