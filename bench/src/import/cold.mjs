// Arguments: what to do, and with what. Writes what it took, in milliseconds, and with --expose-gc what it left in memory.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [kind, target] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const heap = () => {
  for (let time = 0; time < 4; time += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const before = globalThis.gc ? heap() : 0;
// In a function of its own, so that nothing but the value is held afterwards.
const load = () => {
  if (kind === "parse") return JSON.parse(readFileSync(target, "utf8"));
  return kind === "require" ? require(target) : import(target);
};
const start = performance.now();
const loaded = load();
globalThis.kept = loaded instanceof Promise ? await loaded : loaded;
const ms = performance.now() - start;
const bytes = globalThis.gc ? heap() - before : 0;
process.stdout.write(JSON.stringify({ ms, bytes }));
