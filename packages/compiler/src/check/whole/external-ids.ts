import { allRecords } from "../corpus.ts";
import type { CorpusRule } from "../rule.ts";

/** An outside id names one thing: two records of one dataset with it are one record, or one of them is wrong. */
export const externalIds: CorpusRule = function* (corpus) {
  const seen = new Map<string, string>();
  for (const { dataset, id, record, file } of allRecords(corpus)) {
    for (const [scheme, value] of Object.entries(record.sameAs ?? {})) {
      const key = `${dataset} ${scheme} ${value}`;
      const first = seen.get(key);
      seen.set(key, first ?? id);
      if (value === undefined || first === undefined) continue;
      yield file.problem(["sameAs", scheme], {
        what: `the ${scheme} id of another record`,
        expected: `an id that no other record of ${dataset} has`,
        found: `${value}, which ${first} has too`,
        todo: "correct one of the two, or merge the records and leave a redirect",
      });
    }
  }
};
