import { writeFiles } from "@ai-almanac/compiler";
import type { Bump } from "../diff/data-diff.ts";
import { packageFiles } from "../diff/package-files.ts";
import { CommandError } from "../error.ts";
import { changesetFile } from "./changeset-file.ts";

/** The command `changeset --package … --bump … "text"`: a changeset in the author's own words. */
export function writeByHand(root: string, packages: readonly string[], bump: string, text: string): string {
  const known = packageFiles.map(({ package: name }) => name);
  const unknown = packages.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new CommandError(`no such package: ${unknown.join(", ")}; expected one of ${known.join(", ")}`);
  }
  if (!["major", "minor", "patch"].includes(bump)) {
    throw new CommandError(`no such bump: expected major, minor or patch; found ${JSON.stringify(bump)}`);
  }
  if (text.trim() === "" || text.startsWith("<")) {
    throw new CommandError("a changeset without words: say what the change means to users, in quotes at the end");
  }
  const [path, content] = changesetFile("code", packages, bump as Bump, text.trim());
  writeFiles(root, new Map([[path, content]]));
  return `wrote ${path}\n`;
}
