import { execFileSync } from "node:child_process";
import { join } from "node:path";

export const project = join(import.meta.dirname, "../..");

/** Runs a program and gives what it printed. Its errors carry all that it said. */
export function run(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 2 ** 28,
      env: { ...process.env, ...env },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed in ${cwd}:\n${stdout ?? ""}${stderr ?? error}`);
  }
}

/** How npm is called: as it was when it called us, else by its name. */
export function npmWords(): [command: string, ...words: string[]] {
  const { npm_execpath: script } = process.env;
  return script === undefined ? ["npm"] : [process.execPath, script];
}

/** npm with one registry, a configuration of its own and an empty cache: nothing can come from elsewhere. */
export function npm(cwd: string, args: readonly string[], registry: { url: string; folder: string }): string {
  const [command, ...first] = npmWords();
  return run(cwd, command, [...first, ...args], {
    npm_config_registry: registry.url,
    npm_config_userconfig: join(registry.folder, "npmrc"),
    npm_config_globalconfig: join(registry.folder, "none"),
    npm_config_cache: join(registry.folder, "cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_provenance: "false",
  });
}
