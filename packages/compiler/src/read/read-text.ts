import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { fileProblem, type Problem } from "../problem/problem.ts";
import { decode } from "./decode.ts";

const mostBytes = 1_000_000;

/** Reads one file as text. Links, pipes, devices and big files are refused before a byte of them is read. */
export function readText(path: string, shown: string): string | Problem {
  let handle: number;
  try {
    // Windows has neither flag; there, links are found when the folder is listed.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return unreadable(shown, error);
  }
  try {
    const { size } = fstatSync(handle);
    return size > mostBytes ? tooBig(shown, size) : decode(readBytes(handle, size), shown);
  } catch (error) {
    return unreadable(shown, error);
  } finally {
    closeSync(handle);
  }
}

function readBytes(handle: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(handle, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function tooBig(shown: string, size: number): Problem {
  return fileProblem(shown, {
    what: "the file is too big",
    expected: "at most 1 MB",
    found: `${(size / 1e6).toFixed(1)} MB`,
    todo: "split the record, or take out what is no claim",
  });
}

function unreadable(shown: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return fileProblem(shown, {
    what: "the file cannot be read",
    expected: "a plain file that may be read",
    found: code === "ELOOP" ? "a link" : `the error ${code}`,
    todo: code === "ELOOP" ? "put the file itself in place of the link" : "look at the file and its permissions",
  });
}
