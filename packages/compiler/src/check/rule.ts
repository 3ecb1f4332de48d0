import type { Problem } from "../problem/problem.ts";
import type { Corpus } from "./corpus.ts";
import type { RecordEntry, SourceEntry } from "./loose.ts";

/** What one record must keep to, with all others at hand. */
export type RecordRule = (entry: RecordEntry, corpus: Corpus) => Iterable<Problem>;

/** What one source must keep to. */
export type SourceRule = (entry: SourceEntry, corpus: Corpus) => Iterable<Problem>;

/** What all files together must keep to. */
export type CorpusRule = (corpus: Corpus) => Iterable<Problem>;
