import { globSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

type RunFile = (folder: string, file: string) => string;

const programs: readonly (readonly [name: string, place: string, options: readonly string[]])[] = [
  ["Bun", "@oven/bun-*/bin/bun*", ["run"]],
  ["Deno", "@deno/*/deno*", ["run", "--quiet", "--node-modules-dir=manual"]],
];

/** Other runtimes than Node, where npm carries them for this machine: each runs one ES module with the packages beside it. */
export const runtimes: ReadonlyMap<string, RunFile> = new Map(
  programs.flatMap(([name, place, options]) => {
    const [program] = globSync(`node_modules/${place}`, { cwd: import.meta.dirname });
    if (program === undefined) {
      console.log(`  no ${name} for this machine`);
      return [];
    }
    const runFile: RunFile = (folder, file) => run(folder, join(import.meta.dirname, program), [...options, file]);
    return [[name, runFile]];
  }),
);
