import { resolve } from "@ai-almanac/query";
import { definitionOf, fieldKinds } from "@ai-almanac/schema";
import type { Checked } from "../../fill/fill-all.ts";
import type { Problem } from "../../problem/problem.ts";
import type { Corpus } from "../corpus.ts";
import { plausibleRules } from "./index.ts";
import type { JudgedRecord, JudgedRecords } from "./judged-record.ts";

/** Holds the resolved records against what is known of the field. Only for a corpus that is right otherwise. */
export function checkPlausible(corpus: Corpus, checked: Checked): Problem[] {
  const all = judgeAll(corpus, checked);
  const problems: Problem[] = [];
  for (const records of all.values()) {
    for (const record of records.values()) for (const rule of plausibleRules) problems.push(...rule(record, all));
  }
  return problems;
}

function judgeAll(corpus: Corpus, checked: Checked): JudgedRecords {
  const all = new Map<string, ReadonlyMap<string, JudgedRecord>>();
  for (const [dataset, entries] of corpus.records) {
    const fields = fieldKinds(definitionOf(dataset));
    const judged = new Map<string, JudgedRecord>();
    for (const claims of checked[dataset].records) {
      const entry = entries.get(claims.id);
      const record = resolve(claims, fields);
      if (entry && record) judged.set(claims.id, { entry, claims, record: record as JudgedRecord["record"] });
    }
    all.set(dataset, judged);
  }
  return all;
}
