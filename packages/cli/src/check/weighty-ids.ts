import type { SourceFile } from "@ai-almanac/compiler";
import { placeOf } from "../git/read-revision.ts";

const token = /[a-z0-9]+(?:-[a-z0-9]+)*/g;
/** What of an organization decides whether others may name it where they do. */
const standing = /\b(?:kind|parent): *\S+/g;

/**
 * Ids whose mentions in other files must be judged again: a claim stands and falls with its source, an employer with what
 * its organization is, a speaker with its publisher's line, and any reference with a file that came or went.
 * `before` holds the texts of changed files as they were.
 */
export function weightyIds(
  paths: readonly string[],
  files: readonly SourceFile[],
  before: ReadonlyMap<string, string>,
): Set<string> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return new Set(paths.flatMap((path) => idsOf(path, before.get(path) ?? "", texts.get(path) ?? "")));
}

function idsOf(path: string, before: string, after: string): string[] {
  const place = placeOf(path);
  if (place === null) return [];
  const { dataset, role, id } = place;
  if (role === "publishers")
    return differingLines(before, after).map((line) => line.slice(0, Math.max(0, line.indexOf(":"))));
  if (role === "redirects")
    return differingLines(before, after)
      .flatMap((line) => line.match(token) ?? [])
      .filter(isId);
  const changesKind = dataset === "organizations" && String(before.match(standing)) !== String(after.match(standing));
  return before === "" || after === "" || dataset === "sources" || changesKind ? [id] : [];
}

/** Words of a redirect that may be ids; its keys and plain words are in every other file. */
function isId(word: string): boolean {
  return /[-\d]/.test(word) && !/^\d+(-\d+)*$/.test(word);
}

function differingLines(before: string, after: string): string[] {
  const [old, now] = [new Set(before.split("\n")), new Set(after.split("\n"))];
  return [...[...old].filter((line) => !now.has(line)), ...[...now].filter((line) => !old.has(line))];
}
