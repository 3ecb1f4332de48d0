import type { SourceFile } from "../read/source-file.ts";
import { type ParsedText, parseFile } from "./parse-file.ts";

/** Parses files, and those of another revision that say the same only once. */
export function parseOnce(): (file: SourceFile) => ParsedText {
  const known = new Map<string, { text: string; parsed: ParsedText }>();
  return (file) => {
    const before = known.get(file.path);
    if (before?.text === file.text) return before.parsed;
    const parsed = parseFile(file);
    known.set(file.path, { text: file.text, parsed });
    return parsed;
  };
}
