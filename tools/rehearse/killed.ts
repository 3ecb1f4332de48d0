import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stateOfProject } from "./project-state.ts";

/** Set in the rehearsal that is to be killed, which kills none itself. */
export const whenKilled = process.env.REHEARSAL_TO_BE_KILLED !== undefined;

const most = 600;
const pause = 100;

/**
 * Kills a rehearsal while it copies the project, beside this one that goes on: the project must stay as it was, and the
 * registry that was started must end too.
 */
export async function rehearseKilled(): Promise<void> {
  const before = stateOfProject();
  const folder = mkdtempSync(join(tmpdir(), "ai-almanac-killed-"));
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: { ...process.env, TMPDIR: folder, REHEARSAL_TO_BE_KILLED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const address = () => /^ {2}at (http:\S+)$/m.exec(printed)?.[1];
  const isCopying = () => readdirSync(folder).some((name) => name.startsWith("ai-almanac-release-"));
  await until(
    () => child.exitCode !== null || (address() !== undefined && isCopying()),
    "it began to copy the project",
  );
  if (child.exitCode !== null) throw new Error(`the rehearsal that was to be killed ended by itself:\n${printed}`);
  child.kill("SIGKILL");
  await ended;
  await until(async () => !(await answers(address() ?? "")), "its registry ended");
  if (stateOfProject() !== before) throw new Error("a killed rehearsal changed files of the project");
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < most; tries += 1) {
    if (await isSo()) return;
    await wait(pause);
  }
  throw new Error(`waited in vain until ${what}`);
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}-/ping`).then(
    () => true,
    () => false,
  );
}
