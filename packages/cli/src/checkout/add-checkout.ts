import type { Answer } from "@ai-almanac/compiler";
import type { Command } from "commander";
import { CommandError } from "../error.ts";
import { addNew } from "../new/add-new.ts";
import { findRoot } from "./find-root.ts";

interface Surroundings {
  readonly folder: string;
  readonly out: (text: string) => void;
  /** Prints an answer that is right, or says what is wrong. */
  readonly answer: (answer: Answer) => void;
}

/** Their names. */
export const checkoutCommands: readonly string[] = ["check", "new", "diff", "guard", "changeset"];

/** The commands that work on a checkout. What each does is loaded when it is called: it brings the compiler with it. */
export function addCheckout(program: Command, { folder, out, answer }: Surroundings): void {
  const others = new Set(program.commands);
  program
    .command("check")
    .description("list everything that is wrong with the records, at once")
    .option("--fix", "first mend what needs no thought: order of keys and claims, spellings of dates and quantities")
    .option("--changed", "only files that changed since the last commit, and what refers to them")
    .option("--base <revision>", "only what changed since this revision, and what refers to it")
    .action(async (options) => {
      const { runCheck } = await import("./commands.ts");
      answer(runCheck(findRoot(folder), options));
    });

  addNew(program, async (dataset, id, flags) => {
    const { runNew } = await import("./commands.ts");
    out(await runNew(findRoot(folder), dataset, id, flags));
  });

  program
    .command("diff")
    .description("compare the built data of two revisions, and state the bump that each package needs")
    .option("--base <revision>", "compare with this; else origin/main, main or HEAD")
    .option("--head <revision>", "compare this; else the files as they stand")
    .option("--format <format>", "text, json or markdown", "text")
    .action(async (options) => {
      const { runDiff } = await import("./commands.ts");
      out(runDiff(findRoot(folder), options));
    });

  program
    .command("guard")
    .description("fail where a package changed and no changeset says so, or says too little")
    .option("--base <revision>", "compare with this; else origin/main, main or HEAD")
    .action(async ({ base }) => {
      const { runGuard } = await import("./commands.ts");
      answer(runGuard(findRoot(folder), base));
    });

  program
    .command("changeset")
    .description("write the changeset of a change")
    .argument("[text]", "what the change means to users of the package")
    .option("--auto", "word it from the change of the data")
    .option("--join", "before a release: make one of all those of a package that --auto wrote")
    .option("--package <name...>", "the packages, where the text is yours")
    .option("--bump <bump>", "major, minor or patch", "patch")
    .option("--base <revision>", "compare with this; else origin/main, main or HEAD")
    .action(async (text, options) => out(await changesetText(findRoot(folder), text, options)));

  for (const command of program.commands.filter((own) => !others.has(own))) {
    const kinds =
      command.name() === "new"
        ? "Expected deal, chip, move, model, organization, person, figure, source or claim.\n"
        : "";
    command.showHelpAfterError(`${kinds}What it takes: ai-almanac ${command.name()} --help`);
  }
}

interface ChangesetOptions {
  readonly auto?: boolean;
  readonly join?: boolean;
  readonly package?: string[];
  readonly bump: string;
  readonly base?: string;
}

async function changesetText(root: string, text: string | undefined, options: ChangesetOptions): Promise<string> {
  refuseMixed(text, options);
  if (options.join === true) return (await import("./commands.ts")).joinAuto(root);
  if (options.auto === true) return (await import("./commands.ts")).writeAuto(root, options.base);
  if (options.package === undefined) {
    throw new CommandError(
      "a changeset of what? Expected --auto for data, or --package, --bump and a text for code, for example\n" +
        '  npm run changeset -- --package @ai-almanac/query --bump patch "what changes for its users"',
      2,
    );
  }
  const { writeByHand } = await import("./commands.ts");
  return writeByHand(root, options.package, options.bump, text ?? "");
}

/** Of these three, one at a time: else one of them would be passed over in silence. */
function refuseMixed(text: string | undefined, { auto, join, package: packages }: ChangesetOptions): void {
  const ways = [
    ...(join === true ? ["--join"] : []),
    ...(auto === true ? ["--auto"] : []),
    ...(packages === undefined ? [] : ["--package"]),
  ];
  if (ways.length > 1) throw new CommandError(`${ways.join(" and ")} at once: expected one of them`, 2);
  if (packages === undefined && ways.length === 1 && text !== undefined) {
    throw new CommandError(
      `${ways[0]} takes no text, found ${JSON.stringify(text)}.\n` +
        "To do: leave it out, or name the packages that it is about by --package.",
      2,
    );
  }
}
