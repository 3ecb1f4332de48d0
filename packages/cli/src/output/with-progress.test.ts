import { expect, test } from "vitest";
import { withProgress } from "./with-progress.ts";

/** Runs work on some files, each of which takes 60 ms; gives all that was written. */
function watch(files: number, isTTY: boolean, fails = false): string {
  const written: string[] = [];
  let time = 0;
  const work = (parse: (file: number) => number) => {
    let sum = 0;
    for (let file = 0; file < files; file += 1) sum += parse(file);
    if (fails) throw new Error("wrong");
    return sum;
  };
  const parse = (file: number) => {
    time += 60;
    return file;
  };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const run = () => withProgress(parse, work, { stream, now: () => time });
  if (fails) expect(run).toThrow("wrong");
  else expect(run()).toBe((files * (files - 1)) / 2);
  return written.join("");
}

test("a terminal is told after a while, now and then, and sees nothing of it in the end", () => {
  const line = (count: number) => `\r\u001b[KReading records: ${count} files so far`;
  expect(watch(14, true)).toBe(`${line(10)}${line(12)}${line(14)}\r\u001b[K`);
  expect(watch(10, true, true)).toBe(`${line(10)}\r\u001b[K`);
});

test("short work and pipes are told nothing", () => {
  expect(watch(9, true)).toBe("");
  expect(watch(1000, false)).toBe("");
});
