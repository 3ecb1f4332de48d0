import { runProgram } from "../src/program.ts";

/** What a command line gives: its exit code and all that it printed, errors marked. */
export async function run(folder: string, ...words: string[]): Promise<string> {
  let printed = "";
  const status = await runProgram(words, folder, {
    out: (text) => {
      printed += text;
    },
    err: (text) => {
      printed += text.replace(/^/gm, "! ").replace(/! $/, "");
    },
  });
  return `${printed}exit ${status}\n`;
}
