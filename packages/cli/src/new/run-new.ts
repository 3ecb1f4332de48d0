import { readFiles } from "@ai-almanac/compiler";
import { CommandError } from "../error.ts";
import { ask, askMore } from "./ask.ts";
import type { Draft } from "./draft.ts";
import { draftFiles } from "./draft-files.ts";
import { claimFromFlags, datasetOf, fromFlags, type NewFlags } from "./from-flags.ts";
import { terminal } from "./prompter.ts";
import { saveDraft } from "./save-draft.ts";

const unwritten = "nothing was written.";
const seeLines = "To see the lines that are meant: the same with --dry-run";

/** The command `new`: from flags where there are any, else by asking. Gives what to print. */
export async function runNew(
  root: string,
  word: string,
  id: string | undefined,
  { dryRun = false, ...flags }: NewFlags & { readonly dryRun?: boolean },
): Promise<string> {
  const dataset = word === "claim" ? null : datasetOf(word);
  const all = readFiles(root);
  const isAsked = Object.keys(flags).length === 0;
  if (isAsked && process.stdin.isTTY !== true) {
    throw new CommandError(
      "there is nobody to ask: no flags, and no terminal.\n" +
        'To do: give flags, for example ai-almanac new deal meta-amd-2026-02 --name "Meta and AMD" --source <id> --say "capacity=up to 6 GW"; see ai-almanac new --help',
    );
  }
  const draft = await draftOf();
  const texts = () => {
    const { added, editedLast } = draftFiles(draft, all);
    return [...added, ...editedLast].map(([path, text]) => `# ${path}\n${text}`).join("\n");
  };
  if (dryRun) return texts();
  try {
    const paths = saveDraft(root, draft);
    return `${paths.map((path) => `wrote ${path}`).join("\n")}\nThen: npm run changeset -- --auto\n`;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    // Lines of a file that was never written help nobody who cannot see it.
    if (!isAsked) throw new CommandError(error.message.replace(unwritten, `${unwritten}\n${seeLines}`));
    // Many answers must not be lost for one that was wrong.
    throw new CommandError(`${error.message}\nWhat you answered, to be mended and put in place by hand:\n\n${texts()}`);
  }

  async function draftOf(): Promise<Draft> {
    if (dataset === null) return isAsked ? askMore(terminal, id, all) : claimFromFlags(id, flags, all);
    return isAsked ? ask(terminal, dataset, all) : fromFlags(dataset, id, flags, all);
  }
}
