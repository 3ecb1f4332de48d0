import type { Problem } from "../problem/problem.ts";
import { allRecords, type Corpus } from "./corpus.ts";
import { recordRules } from "./records/index.ts";
import { sourceRules } from "./sources/index.ts";
import { corpusRules } from "./whole/index.ts";

/** Holds everything against every rule. */
export function check(corpus: Corpus): Problem[] {
  return [...problemsOf(corpus)];
}

function* problemsOf(corpus: Corpus): Generator<Problem> {
  for (const source of corpus.sources.values()) for (const rule of sourceRules) yield* rule(source, corpus);
  for (const record of allRecords(corpus)) for (const rule of recordRules) yield* rule(record, corpus);
  for (const rule of corpusRules) yield* rule(corpus);
}
