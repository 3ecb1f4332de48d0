import { resolve } from "node:path";
import { emit } from "./emit/emit.ts";
import { runReport } from "./report/run-report.ts";
import { runCheck } from "./run-check.ts";

// The YAML library asks the environment for a switch at every token; a plain copy answers without a call to the system.
process.env = { ...process.env };

const usage = `usage:
  main.ts check [--root DIR]   check all records, the repository's unless told
  main.ts report [--root DIR]  print how well the record is covered, and write .almanac/report.json
  main.ts emit                 write the dataset package in whose folder it is run
`;
const repository = resolve(import.meta.dirname, "../../..");
const [command, option, root] = process.argv.slice(2);

const commands = { check: runCheck, report: runReport };
const hasRoot = option === "--root" && root !== undefined;

if ((command === "check" || command === "report") && (option === undefined || hasRoot)) {
  process.exitCode = commands[command](resolve(root ?? repository));
} else if (command === "emit" && option === undefined) {
  emit(process.cwd());
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
