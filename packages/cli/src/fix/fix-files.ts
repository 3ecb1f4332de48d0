import type { SourceFile } from "@ai-almanac/compiler";
import { bounds, parseWhen } from "@ai-almanac/query";
import { parse } from "yaml";
import { fixText } from "./fix-text.ts";
import type { DayOfClaim } from "./reorder.ts";

/** Path to text, of those files that are not in their one form. `all` must hold the sources that `files` name. */
export function fixFiles(files: readonly SourceFile[], all: readonly SourceFile[]): Map<string, string> {
  const sources = new Map(
    all.filter(({ dataset, role }) => dataset === "sources" && role === "record").map((file) => [file.id, file]),
  );
  const days = new Map<string, readonly [published: unknown, read: unknown]>();
  const daysOf = (id: string) => {
    const kept = days.get(id) ?? readDays(sources.get(id)?.text);
    days.set(id, kept);
    return kept;
  };
  const dayOf: DayOfClaim = ({ source, known }) => {
    const [published, read] = daysOf(String(source));
    const written = known ?? published ?? read;
    return written === undefined || read === undefined ? null : lastDay(String(written), String(read));
  };
  return new Map(
    files.flatMap((file) => {
      const text = fixText(file.text, file, dayOf);
      return text === file.text ? [] : [[file.path, text] as const];
    }),
  );
}

function readDays(text: string | undefined): readonly [unknown, unknown] {
  try {
    const { published, read } = parse(text ?? "", { version: "1.2", schema: "core" }) ?? {};
    return [published, read];
  } catch {
    return [undefined, undefined];
  }
}

/** The day from which a claim counts as known: as the compiler has it. Null for what is no date. */
function lastDay(known: string, read: string): string | null {
  try {
    const { to } = bounds(parseWhen(known));
    return to === null || to > read ? read : to;
  } catch {
    return null;
  }
}
