import type { ReadFiles, SourceFile } from "@ai-almanac/compiler";
import type { DatasetName } from "@ai-almanac/schema";
import { alikeFiles } from "./alike-files.ts";

const token = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

export interface Touched {
  /** What must be read to judge the changed files and those that refer to them. */
  readonly files: ReadFiles;
  /** Paths of the files that are judged; the rest is only there to be looked up. */
  readonly judged: ReadonlySet<string>;
}

/**
 * Of all files, those that changed, those that name one of `ids` or are like them, and what all these refer to. Found by words: a word of a
 * text that is an id counts as a reference. That takes too many rather than too few.
 */
export function touchedFiles(all: ReadFiles, changed: ReadonlySet<string>, ids: ReadonlySet<string>): Touched {
  const byId = new Map<string, SourceFile[]>();
  for (const file of all.files) if (file.role === "record") push(byId, file.id, file);
  const own = all.files.filter(({ path }) => changed.has(path));
  const referring = all.files.filter(({ path, text }) => !changed.has(path) && mentions(text, ids));
  const alike = alikeFiles(all, own);
  const judged = new Set([...own, ...referring, ...alike].map(({ path }) => path));

  const read = new Set<SourceFile>([
    ...own,
    ...referring,
    ...alike,
    ...all.files.filter(({ role }) => role !== "record"),
  ]);
  const datasets = new Set(own.map(({ dataset }) => dataset));
  // Circles run within one dataset, so its references are followed to their ends.
  const queue = [...read].filter(({ role }) => role === "record");
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const isInner = judged.has(file.path) || datasets.has(file.dataset);
    for (const [word] of file.text.matchAll(token)) {
      for (const other of byId.get(word) ?? []) {
        if (read.has(other) || !follows(isInner, file.dataset, other.dataset, judged.has(file.path))) continue;
        read.add(other);
        queue.push(other);
      }
    }
  }
  // In the order in which they were read, so that problems come out the same.
  return { files: { ...all, files: all.files.filter((file) => read.has(file)) }, judged };
}

/** Every record needs its sources; a judged one all that it names; one of the same dataset as a changed one its like. */
function follows(isInner: boolean, from: DatasetName, to: DatasetName, isJudged: boolean): boolean {
  return to === "sources" || isJudged || (isInner && from === to);
}

function mentions(text: string, ids: ReadonlySet<string>): boolean {
  if (ids.size === 0) return false;
  for (const [word] of text.matchAll(token)) if (ids.has(word)) return true;
  return false;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const kept = map.get(key);
  if (kept) kept.push(value);
  else map.set(key, [value]);
}
