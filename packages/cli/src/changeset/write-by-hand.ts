import { closest, writeFiles } from "@ai-almanac/compiler";
import type { Bump } from "../diff/data-diff.ts";
import { packageFiles } from "../diff/package-files.ts";
import { CommandError } from "../error.ts";
import { changesetFile } from "./changeset-file.ts";

/** The command `changeset --package … --bump … "text"`: a changeset in the author's own words. */
export function writeByHand(root: string, packages: readonly string[], bump: string, text: string): string {
  const known = packageFiles.map(({ package: name }) => name);
  const unknown = packages.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const near = closest(unknown, known) ?? known.find((name) => name.endsWith(`/${unknown}`));
    const isText = /\s/.test(unknown);
    throw new CommandError(
      `no such package: expected one of ${known.join(", ")}; found ${JSON.stringify(unknown)}.\n` +
        (isText
          ? `To do: put --bump between the packages and the text, since --package takes every word up to the next option.`
          : near === undefined
            ? "To do: look for its name in the list."
            : `Did you mean ${near}?`),
      2,
    );
  }
  if (!["major", "minor", "patch"].includes(bump)) {
    throw new CommandError(`no such bump: expected major, minor or patch; found ${JSON.stringify(bump)}`, 2);
  }
  if (text.trim() === "" || text.startsWith("<")) {
    throw new CommandError(
      `a changeset without words: expected what the change means to users, in quotes at the end; found ${text.trim() === "" ? "nothing" : JSON.stringify(text)}`,
      2,
    );
  }
  const [path, content] = changesetFile("code", packages, bump as Bump, text.trim());
  writeFiles(root, new Map([[path, content]]));
  return `wrote ${path}\n`;
}
