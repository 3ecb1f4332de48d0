import { parseWhen } from "@ai-almanac/query";
import { type PublisherRecord, type Source, type SourceKey, sourceKeys } from "@ai-almanac/schema";
import type { Corpus } from "../check/corpus.ts";
import type { LooseSource } from "../check/loose.ts";

/** Sources as published: every key, null where nothing is written, the kind from the publisher. Sorted by id. */
export function fillSources(corpus: Corpus): Source[] {
  return [...corpus.sources.values()].map(({ id, source }) => {
    const kind = source.kind ?? corpus.publishers.get(source.publisher ?? "")?.kind;
    const values = Object.entries(sourceKeys).map(([key, definition]) => [
      key,
      textOf({ ...source, ...(kind === undefined ? {} : { kind }) }, key, definition),
    ]);
    return { id, ...Object.fromEntries(values) } as Source;
  });
}

function textOf(source: LooseSource, key: string, { kind }: SourceKey): string | null {
  const value = source[key as keyof LooseSource];
  if (value === undefined) return null;
  return kind === "when" ? parseWhen(String(value)) : String(value);
}

/** Publishers as published, sorted by id. */
export function fillPublishers(corpus: Corpus): PublisherRecord[] {
  const sorted = [...corpus.publishers].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([id, { name, kind }]) => ({ id, name, kind }) as PublisherRecord);
}
