import type { RecordClaims } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import { type Corpus, recordOf } from "../check/corpus.ts";
import { figureName } from "./figure-name.ts";
import { moveName } from "./move-name.ts";

/** Gives the name under which an organization or a person shows. */
export type NameOf = (dataset: "organizations" | "people", id: string) => string;

/** The label of a record whose file has none. */
export function computedName(dataset: ClaimDatasetName, record: RecordClaims, corpus: Corpus): string {
  const nameOf: NameOf = (kind, id) => recordOf(corpus, kind, id)?.record.name ?? id;
  return dataset === "moves" ? moveName(record, nameOf) : figureName(record.about, nameOf);
}
