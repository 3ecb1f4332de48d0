import { fstatSync, writeSync } from "node:fs";
import { CommandError } from "../error.ts";
import { type Screen, screenOf } from "./screen.ts";

export interface StandardOutput {
  readonly screen: Screen;
  readonly write: (text: string) => void;
}

/**
 * Where answers go. Only a terminal gets Node's stream, which knows how wide it is: for a pipe or a file loading that stream
 * takes a tenth of a start, and writing needs none. Who reads a pipe may have read enough (`| head -1`): that ends the command
 * quietly.
 */
export function standardOutput(): StandardOutput {
  if (!isTerminalLike()) return { screen: screenOf({}, process.env, process.platform), write: writeAll };
  return { screen: screenOf(process.stdout, process.env, process.platform), write: writeToStream };
}

/** A character device is a terminal, or takes what it is given; a stream that was closed is left to Node. */
function isTerminalLike(): boolean {
  try {
    return fstatSync(1).isCharacterDevice();
  } catch {
    return true;
  }
}

/** True once nobody reads any more: what is still to be written is let go. */
let isAlone = false;

function writeAll(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0 && !isAlone) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    // Somebody else made the pipe one that does not wait.
    if (isCode(error, "EAGAIN")) writeToStream(rest);
    else if (isCode(error, "EPIPE")) isAlone = true;
    else throw new CommandError(unwritten(error));
  }
}

let isListening = false;

function writeToStream(text: string | Uint8Array): void {
  if (!isListening) process.stdout.on("error", giveUp);
  isListening = true;
  if (!isAlone) process.stdout.write(text);
}

/**
 * The command then ends as it always does, for `process.exit` waits for threads of V8, of which one may wait for a collection of
 * garbage that only this thread could begin: it was seen to hang so after 10,000 rows.
 */
function giveUp(error: Error): void {
  isAlone = true;
  if (isCode(error, "EPIPE")) return;
  process.stderr.write(`${unwritten(error)}\n`);
  // The command may have ended already as if all were right.
  process.on("exit", () => {
    process.exitCode = 1;
  });
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}

function unwritten(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `the answer could not be written: ${why}.\nTo do: write it to where there is room, and where you may write.`;
}
