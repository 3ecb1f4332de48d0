import { fileProblem, type Problem } from "../problem/problem.ts";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Bytes to text: UTF-8 without NUL. A byte order mark at the start is dropped. */
export function decode(bytes: Uint8Array, shown: string): string | Problem {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const offset = firstInvalid(bytes);
    return fileProblem(
      shown,
      {
        what: "the file is not UTF-8",
        expected: "text in UTF-8",
        found: `byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, "0")} at offset ${offset}`,
        todo: "save the file as UTF-8",
      },
      lineOf(bytes, offset),
    );
  }
  const nul = bytes.indexOf(0);
  if (nul === -1) return text;
  return fileProblem(
    shown,
    {
      what: "the file holds a NUL byte",
      expected: "plain text",
      found: `a NUL byte at offset ${nul}`,
      todo: "take the byte out; perhaps the file was saved as UTF-16",
    },
    lineOf(bytes, nul),
  );
}

/** Where the first byte stands that cannot be decoded: the lossy text, encoded again, differs there. */
function firstInvalid(bytes: Uint8Array): number {
  const again = Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"));
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === again[offset]) offset += 1;
  // A sign that breaks off differs at its end; it began at most three bytes earlier.
  let start = offset;
  while (start > offset - 3 && start > 0 && isContinuation(bytes[start - 1])) start -= 1;
  return start < offset && (bytes[start - 1] ?? 0) >= 0xc0 ? start - 1 : offset;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((lines, byte) => (byte === 10 ? lines + 1 : lines), 1);
}
