import { problemsText, readFiles } from "@ai-almanac/compiler";
import { checkSome } from "../check/check-changed.ts";
import { CommandError } from "../error.ts";
import { withLock } from "../write/lock.ts";
import { writeTogether } from "../write/write-together.ts";
import type { Draft } from "./draft.ts";
import { draftFiles, withDraft } from "./draft-files.ts";

/**
 * Checks a draft with everything else and writes its files, all or none. Gives their paths. Throws CommandError with the
 * problems that it would bring, and then nothing was written.
 */
export function saveDraft(root: string, draft: Draft): string[] {
  return withLock(root, () => {
    const all = readFiles(root);
    const files = draftFiles(draft, all);
    const paths = [...files.edited.keys(), ...files.added.keys(), ...files.editedLast.keys()];
    const before = new Map(all.files.map(({ path, text }) => [path, text]));
    const { problems } = checkSome(withDraft(all, files), paths, before);
    if (problems.length > 0) throw new CommandError(`${problemsText(problems)}; nothing was written.`);
    writeTogether(root, files);
    return paths;
  });
}
