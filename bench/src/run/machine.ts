import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";

/** The machine and the versions that a run was made with, as Markdown. */
export function machine(): string {
  const bench = join(import.meta.dirname, "../..");
  const { devDependencies = {} } = JSON.parse(readFileSync(join(bench, "package.json"), "utf8")) as {
    devDependencies?: Record<string, string>;
  };
  const root = JSON.parse(readFileSync(join(bench, "../package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const tools = ["esbuild", "rollup", "typescript"].map((name) => `${name} ${root.devDependencies[name]}`);
  const peers = Object.entries(devDependencies).map(([name, version]) => `${name} ${version}`);
  const [cpu] = cpus();
  return [
    `- ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}, shared with others`,
    `- Node ${process.versions.node} (V8 ${process.versions.v8}, SQLite ${process.versions.sqlite})`,
    `- ${[...tools, ...peers].join(", ")}`,
  ].join("\n");
}
