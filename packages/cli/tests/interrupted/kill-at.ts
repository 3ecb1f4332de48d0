/**
 * Loaded before a program (`node --import`): kills it at the nth time that it touches a file to write, where `KILL_AT` is
 * n. A text that is being written is written in half first. No stopwatch hits every such moment; this does.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.KILL_AT);

function kill(): never {
  process.kill(process.pid, "SIGKILL");
  // The signal comes while this waits.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const { writeFileSync } = fs;
fs.writeFileSync = (file, data, options) => {
  left -= 1;
  if (left !== 0) return writeFileSync(file, data, options);
  const bytes = Buffer.from(data as string);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2), options);
  kill();
};

for (const name of ["mkdirSync", "linkSync", "renameSync", "rmSync"] as const) {
  const real = fs[name] as (...words: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...words: unknown[]) => {
      left -= 1;
      return left === 0 ? kill() : real(...words);
    },
  });
}
syncBuiltinESMExports();
