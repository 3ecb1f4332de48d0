import { help, usage } from "./command/help.ts";
import { readWords } from "./command/read-words.ts";
import { serve } from "./serve.ts";
import { readVersion } from "./version.ts";

const asked = readWords(process.argv.slice(2));
if (asked === "serve") serve();
else if (asked === "help") process.stdout.write(help);
else if (asked === "version") process.stdout.write(`${readVersion()}\n`);
else {
  process.stderr.write(`ai-almanac-mcp: expected no arguments or an option.\n${usage}\n`);
  process.exitCode = 2;
}
