import { standardOutput } from "./output/standard-output.ts";
import { runProgram } from "./program.ts";

async function main(): Promise<void> {
  const { screen, write } = standardOutput();
  process.exitCode = await runProgram(process.argv.slice(2), process.cwd(), {
    out: write,
    // Its stream is loaded only where there is something to say.
    err: (text) => text !== "" && process.stderr.write(text),
    screen,
  });
}

void main();
