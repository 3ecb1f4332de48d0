import { claimsFor, type ClaimView as Entry, type Ruling } from "@ai-almanac/query";
import type { Dataset } from "../library/library.ts";

/** Everything that was said of one record, judged once for all sections of its page. */
export interface RecordEntries {
  readonly rulings: readonly Ruling[];
  /** Statements on one field, table row or event type, the chosen ones first. */
  on(field: string): readonly Entry[];
  readonly all: readonly Entry[];
}

export function recordEntries(dataset: Dataset, id: string): RecordEntries {
  const all = claimsFor(dataset.claims, id);
  const byField = Map.groupBy(all, (entry) => entry.field);
  const rulings = dataset.claims.records.find((record) => record.id === id)?.rulings ?? [];
  return { rulings, all, on: (field) => byField.get(field) ?? [] };
}
