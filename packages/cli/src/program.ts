import type { Answer } from "@ai-almanac/compiler";
import { Command, CommanderError } from "commander";
import { joinAuto } from "./changeset/join-auto.ts";
import { writeAuto } from "./changeset/write-auto.ts";
import { writeByHand } from "./changeset/write-by-hand.ts";
import { runCheck } from "./check/run-check.ts";
import { findRoot } from "./checkout/find-root.ts";
import { runDiff } from "./diff/run-diff.ts";
import { CommandError } from "./error.ts";
import { addExport } from "./export/add-export.ts";
import { runGuard } from "./guard/run-guard.ts";
import { addNew } from "./new/add-new.ts";
import { runNew } from "./new/run-new.ts";
import { addSql } from "./sql/add-sql.ts";

/** Where a command writes its answer and what is wrong. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command line in a folder. Gives the exit code: 0 right, 1 something is wrong, 2 not understood. */
export async function runProgram(words: readonly string[], folder: string, { out, err }: Output): Promise<number> {
  let code = 0;
  const answer = ({ text, isRight }: Answer) => {
    (isRight ? out : err)(text);
    code = isRight ? 0 : 1;
  };
  const program = new Command("ai-almanac")
    .description("Check, write and compare the records of AI Almanac. Works in a checkout of its repository.")
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .showHelpAfterError();

  program
    .command("check")
    .description("list everything that is wrong with the records, at once")
    .option("--fix", "first mend what needs no thought: order of keys and claims, spellings of dates and quantities")
    .option("--changed", "only files that changed since the last commit, and what refers to them")
    .option("--base <revision>", "with --changed: since this revision")
    .action((options) => answer(runCheck(findRoot(folder), options)));

  addNew(program, async (dataset, id, flags) => out(await runNew(findRoot(folder), dataset, id, flags)));

  program
    .command("diff")
    .description("compare the built data of two revisions, and state the bump that each package needs")
    .option("--base <revision>", "compare with this; else origin/main, main or HEAD")
    .option("--head <revision>", "compare this; else the files as they stand")
    .option("--format <format>", "text, json or markdown", "text")
    .action((options) => {
      out(runDiff(findRoot(folder), options));
    });

  program
    .command("guard")
    .description("fail where a package changed and no changeset says so, or says too little")
    .option("--base <revision>", "compare with this; else origin/main, main or HEAD")
    .action(({ base }) => answer(runGuard(findRoot(folder), base)));

  program
    .command("changeset")
    .description("write the changeset of a change")
    .argument("[text]", "what the change means to users of the package")
    .option("--auto", "word it from the change of the data")
    .option("--join", "before a release: make one of all those of a package that --auto wrote, and one for the files")
    .option("--package <name...>", "the packages, where the text is yours")
    .option("--bump <bump>", "major, minor or patch", "patch")
    .option("--base <revision>", "compare with this; else origin/main, main or HEAD")
    .action((text, options) => {
      const root = findRoot(folder);
      if (options.join === true) {
        out(joinAuto(root));
        return;
      }
      if (options.auto !== true && options.package === undefined) {
        throw new CommandError("a changeset of what? Expected --auto, or --package and --bump and a text in quotes.");
      }
      const answer = options.auto
        ? writeAuto(root, options.base)
        : writeByHand(root, options.package, options.bump, text ?? "");
      out(answer);
    });

  addSql(program, out);
  addExport(program, folder, out);

  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
  return code;
}
