import type { Problem } from "../problem/problem.ts";
import { allRecords, type Corpus } from "./corpus.ts";
import { recordRules } from "./records/index.ts";
import { sourceRules } from "./sources/index.ts";
import { corpusRules } from "./whole/index.ts";

/** Holds everything against every rule. */
export function check(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  for (const source of corpus.sources.values()) for (const rule of sourceRules) problems.push(...rule(source, corpus));
  for (const record of allRecords(corpus)) for (const rule of recordRules) problems.push(...rule(record, corpus));
  for (const rule of corpusRules) problems.push(...rule(corpus));
  return problems;
}
