import { type DatasetCoverage, measureCoverage } from "@ai-almanac/measure";
import type { ClaimSet, ResolvedRecord } from "@ai-almanac/query";
import { type ClaimDatasetName, definitionOf, definitions, fieldKinds } from "@ai-almanac/schema";
import type { Checked } from "../fill/fill-all.ts";

/** How well the record is covered, and on what ground it stands. */
export interface Report {
  readonly datasets: readonly DatasetCoverage[];
  readonly sources: SourcesReport;
}

export interface SourcesReport {
  readonly sources: number;
  readonly publishers: number;
  /** Sources whose page gives no day, month or year: their claims count as known on the day they were read. */
  readonly undated: number;
  /** Number of sources by kind. */
  readonly byKind: Readonly<Record<string, number>>;
}

export function report(checked: Checked): Report {
  const names = Object.keys(definitions) as ClaimDatasetName[];
  const { sources, publishers } = checked.sources;
  const kinds = sources.map(({ kind }) => kind);
  return {
    datasets: names.map((name) => measureCoverage(claimSetOf(name, checked), sources)),
    sources: {
      sources: sources.length,
      publishers: publishers.length,
      undated: sources.filter((source) => source.published === null).length,
      byKind: countEach(kinds),
    },
  };
}

function claimSetOf(dataset: ClaimDatasetName, checked: Checked): ClaimSet<ResolvedRecord> {
  return { dataset, fields: fieldKinds(definitionOf(dataset)), records: checked[dataset].records };
}

function countEach(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
