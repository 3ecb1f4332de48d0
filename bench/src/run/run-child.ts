import { spawnSync } from "node:child_process";

/** Runs a module in a process of its own and gives what it wrote as JSON. Throws where it failed. */
export function runChild<T>(module: string, args: readonly string[], flags: readonly string[] = [], cwd?: string): T {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, module, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${module} ${args.join(" ")} failed\n${stderr}`);
  return JSON.parse(stdout) as T;
}
