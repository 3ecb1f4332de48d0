import { Command, CommanderError } from "commander";
import { addCheckout, checkoutCommands } from "./checkout/add-checkout.ts";
import { addCompletion } from "./completion/add-completion.ts";
import { isCommandError } from "./error.ts";
import { addExport } from "./export/add-export.ts";
import { plainScreen, type Screen } from "./output/screen.ts";
import { addSql, commentsAsWords } from "./sql/add-sql.ts";

/** Where a command writes its answer and what is wrong. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => unknown;
  /** Left out: as wide as it likes, without colours. */
  readonly screen?: Screen;
}

/**
 * Runs one command line in a folder. Gives the exit code: 0 right or found, 1 something is wrong or nothing was found,
 * 2 not understood.
 */
export async function runProgram(words: readonly string[], folder: string, output: Output): Promise<number> {
  const { out, err, screen = plainScreen } = output;
  let code = 0;
  const program = new Command("ai-almanac")
    .description("Asks AI Almanac, the open, typed record of the AI industry, and writes and checks its records.")
    .usage("<command> [options]")
    .exitOverride()
    .configureOutput({
      writeOut: out,
      writeErr: err,
      getOutHelpWidth: () => screen.width ?? 100,
      getErrHelpWidth: () => screen.width ?? 100,
    })
    .configureHelp({
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace("[options]", "").trim()}`.trim(),
    })
    .addHelpText("after", examples)
    .showHelpAfterError("What there is: ai-almanac --help");

  // What nobody asks for is not set up: that takes as long as an answer. And in a fresh checkout the packages that answer
  // questions are not built yet, while its own commands work already.
  const isWork = checkoutCommands.includes(words[0] ?? "");
  const isQuestion =
    !isWork && (await addQuestions(program, words, { out, err, screen, end: (found) => (code = found) }));
  if (!isQuestion) {
    program.commandsGroup("Tables, anywhere:");
    addSql(program, out, screen);
    addExport(program, folder, out);
    program.commandsGroup("In a checkout of the repository:");
    addCheckout(program, {
      folder,
      out,
      answer({ text, isRight }) {
        (isRight ? out : err)(text);
        code = isRight ? 0 : 1;
      },
    });
    program.commandsGroup("Help:").helpCommand("help [command]", "tell more of a command");
    addCompletion(program, words, out);
  }

  try {
    await program.parseAsync([...(words[0] === "sql" ? commentsAsWords(words) : words)], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isCommandError(error)) throw error;
    err(`${error.message}\n`);
    return error.exitCode;
  }
  return code;
}

interface Asking {
  readonly out: (text: string) => void;
  readonly err: (text: string) => unknown;
  readonly screen: Screen;
  readonly end: (code: number) => void;
}

/** Adds the commands that ask; gives whether the words call one of them. */
async function addQuestions(program: Command, words: readonly string[], to: Asking): Promise<boolean> {
  const [{ addVerbs }, { askVerb }] = await Promise.all([import("./ask/add-verbs.ts"), import("./ask/ask.ts")]);
  program.commandsGroup("Questions, anywhere:");
  return addVerbs(program, words, async (verb, given, wish) => {
    const { out, err, code } = await askVerb(verb, given, wish, to.screen);
    to.out(out);
    to.err(err);
    to.end(code);
  });
}

const examples = `
Examples:
  ai-almanac find deals --party meta --since 2026-02
  ai-almanac get deals meta-amd-2026-02
  ai-almanac asof 2026-02-20 chips --designer meta
  ai-almanac claims meta-amd-2026-02 value
  ai-almanac find chips --designer meta --format csv > chips.csv

Exit codes: 0 right or found, 1 something is wrong or nothing was found, 2 not understood.
`;
