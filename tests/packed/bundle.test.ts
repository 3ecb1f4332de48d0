import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { type Plugin, rollup } from "rollup";
import { describe, expect, inject, test } from "vitest";
import { datasets, readJson } from "../workspace.ts";

const consumer = inject("consumer");

describe.each(["esbuild", "rollup"] as const)("%s", (bundler) => {
  describe.each(datasets)("@ai-almanac/$name", ({ name, get }) => {
    const records = readJson(join(consumer, "node_modules/@ai-almanac", name, "dist/data.json")) as { id: string }[];
    const ids = records.map(({ id }) => id);

    test("an import of which nothing is used leaves nothing", async () => {
      expect(await bundle(bundler, `import "@ai-almanac/${name}"; import { ${get} } from "@ai-almanac/${name}";`)).toBe(
        "",
      );
    });

    test("the function by id brings every record, as text", async () => {
      const code = await bundle(bundler, `import { ${get} } from "@ai-almanac/${name}"; console.log(${get}("x"));`);
      for (const id of ids) expect(code).toContain(id);
      expect(code).toContain("JSON.parse(");
    });

    test("one record alone costs its literal and at most 16 bytes", async () => {
      const record = records.at(-1);
      const code = await bundle(
        bundler,
        `import record from "@ai-almanac/${name}/records/${record?.id}"; console.log(record);`,
      );
      const literal = await minify(`console.log(${JSON.stringify(record)});`);
      expect(code.length - literal.length).toBeLessThanOrEqual(16);
      for (const id of ids.slice(0, -1)) {
        if (!literal.includes(`"${id}"`)) expect(code).not.toContain(`id:"${id}"`);
      }
    });
  });

  test("one helper of query brings no data, and little of query", async () => {
    const whole = await bundle(bundler, `import * as query from "@ai-almanac/query"; console.log(query);`);
    const one = await bundle(
      bundler,
      `import "@ai-almanac/deals"; import { formatWhen } from "@ai-almanac/query"; console.log(formatWhen("2026-Q4"));`,
    );
    expect(one).not.toContain("JSON.parse(");
    expect(one.length).toBeLessThan(whole.length / 2);
  });
});

async function bundle(bundler: "esbuild" | "rollup", program: string): Promise<string> {
  const entry = join(consumer, "entry.mjs");
  writeFileSync(entry, program);
  return minify(bundler === "esbuild" ? await byEsbuild(entry) : await byRollup(entry));
}

async function byEsbuild(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

async function byRollup(entry: string): Promise<string> {
  const built = await rollup({ input: entry, plugins: [packages], onwarn: () => {} });
  const { output } = await built.generate({ format: "esm" });
  await built.close();
  return output[0].code;
}

async function minify(code: string): Promise<string> {
  return (await transform(code, { minify: true, format: "esm" })).code.trim();
}

/** Rollup alone resolves no packages; this does, as a browser's bundler would, and reads `sideEffects`. */
const packages: Plugin = {
  name: "packages",
  resolveId(id) {
    const [, name, path = ""] = /^(@[^/]+\/[^/]+)(\/.*)?$/.exec(id) ?? [];
    if (name === undefined) return null;
    const folder = join(consumer, "node_modules", name);
    const manifest = readJson(join(folder, "package.json")) as Manifest;
    for (const [key, target] of Object.entries(manifest.exports)) {
      const [before = "", after] = key.split("*");
      const subpath = `.${path}`;
      if (after === undefined ? subpath !== key : !subpath.startsWith(before)) continue;
      return {
        id: join(folder, choose(target).replace("*", subpath.slice(before.length))),
        moduleSideEffects: manifest.sideEffects,
      };
    }
    return null;
  },
};

interface Manifest {
  readonly exports: Readonly<Record<string, Target>>;
  readonly sideEffects: boolean;
}

type Target = string | { readonly import?: Target; readonly default?: Target };

function choose(target: Target): string {
  if (typeof target === "string") return target;
  const next = target.import ?? target.default;
  if (next === undefined) throw new Error("no condition fits");
  return choose(next);
}
