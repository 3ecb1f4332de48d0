import { screenOf } from "./output/screen.ts";
import { runProgram } from "./program.ts";

// Who reads a pipe may have read enough: `| head -1`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

async function main(): Promise<void> {
  process.exitCode = await runProgram(process.argv.slice(2), process.cwd(), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    screen: screenOf(process.stdout, process.env, process.platform),
  });
}

void main();
