import type { ReadFiles, SourceFile } from "@ai-almanac/compiler";

const token = /[a-z0-9]+(?:-[a-z0-9]+)*/g;
const address = /https?:\/\/(?:www\.)?([^\s?#"'},]+?)\/?(?=[\s?#"'},]|$)/gi;
const sameAs = /^sameAs:(.*(?:\n[ \t]+.*)*)/m;

/**
 * Files that may say the same thing as a changed one, and so are compared with it: a source with its address, a record
 * with its id in another catalogue, a deal between two of its parties.
 */
export function alikeFiles({ files, ids }: ReadFiles, changed: readonly SourceFile[]): SourceFile[] {
  const organizations = ids.get("organizations") ?? new Set();
  const partiesOf = (text: string) => new Set((text.match(token) ?? []).filter((word) => organizations.has(word)));
  return changed.flatMap((own) => {
    if (own.role !== "record") return [];
    const others = files.filter((file) => file.dataset === own.dataset && file.role === "record" && file !== own);
    const parties = own.dataset === "deals" ? partiesOf(own.text) : new Set<string>();
    const marks = marksOf(own);
    return others.filter(
      ({ text }) =>
        marks.some((mark) => text.includes(mark)) ||
        (parties.size > 1 && [...partiesOf(text)].filter((party) => parties.has(party)).length > 1),
    );
  });
}

function marksOf({ dataset, text }: SourceFile): string[] {
  if (dataset === "sources") return [...text.matchAll(address)].map(([, place = ""]) => place);
  const [, catalogues = ""] = sameAs.exec(text) ?? [];
  return [...catalogues.matchAll(/: *["']?([^\s,}"'{]+)/g)].map(([, id = ""]) => id);
}
