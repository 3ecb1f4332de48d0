import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";

const consumer = inject("consumer");

/** Locale and terminal as a pipe in a UTF-8 shell has them. */
const environment = { PATH: process.env.PATH, HOME: process.env.HOME, LC_ALL: "C.UTF-8" };

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as installed from its tarball, with a UTF-8 locale and no terminal. */
export function run(words: readonly string[], more: Readonly<Record<string, string>> = {}): Ran {
  const command = join(consumer, "node_modules/ai-almanac/bin/ai-almanac.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: consumer,
    encoding: "utf8",
    env: { ...environment, ...more },
  });
  return { status, stdout, stderr };
}

/** What a reader of the terminal sees, and the exit code where it is not 0. */
export function transcript(line: string, { status, stdout, stderr }: Ran): string {
  const end = status === 0 ? "" : `[exit code ${status}]\n`;
  return `$ ai-almanac ${line}\n${stdout}${stderr}${end}`;
}

/** The words of a line, as a shell splits it: quotes keep words together. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
