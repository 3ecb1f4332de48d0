import { definitionOf } from "@ai-almanac/schema";
import { hasId } from "../corpus.ts";
import { referencesIn } from "../references-in.ts";
import type { RecordRule } from "../rule.ts";
import { unknownId } from "../unknown-id.ts";

/** Every id that a record names is there. */
export const references: RecordRule = function* (entry, corpus) {
  for (const { claim, path } of entry.claims) {
    for (const [key, space] of [
      ["source", "sources"],
      ["by", "speakers"],
    ] as const) {
      const id = claim[key];
      if (id === undefined || hasId(corpus, space, id)) continue;
      yield entry.file.problem([...path, key], unknownId(corpus, space, id));
    }
  }
  for (const { space, id, path, isKey } of referencesIn(entry, definitionOf(entry.dataset))) {
    if (hasId(corpus, space, id)) continue;
    yield entry.file.problem(path, unknownId(corpus, space, id), isKey ? "key" : "value");
  }
};
