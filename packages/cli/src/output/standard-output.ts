import { fstatSync, writeSync } from "node:fs";
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

function writeAll(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    // Somebody else made the pipe one that does not wait.
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") writeToStream(rest);
    else endOrThrow(error as NodeJS.ErrnoException);
  }
}

let isListening = false;

function writeToStream(text: string | Uint8Array): void {
  if (!isListening) process.stdout.on("error", endOrThrow);
  isListening = true;
  process.stdout.write(text);
}

function endOrThrow(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}
