/** Installs the tools of the rehearsal where its lock asks for others: of two rehearsals at once, neither takes them from the other. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { npmWords, run } from "./run.ts";

const ageOf = (path: string) => statSync(join(import.meta.dirname, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (ageOf("node_modules/.package-lock.json") < ageOf("package-lock.json")) {
  const [command, ...words] = npmWords();
  run(import.meta.dirname, command, [...words, "ci", "--ignore-scripts", "--silent"]);
}
