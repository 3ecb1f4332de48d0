import type { RecordClaims } from "@ai-almanac/query";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import { checkFiles } from "../check-all.ts";
import { type Files, goodTreeWith } from "./problems-in.ts";

/** A record as filled in, from the good tree with these files. Throws where something is wrong with them. */
export function filled(dataset: ClaimDatasetName, id: string, files: Files): RecordClaims {
  const { problems, checked } = checkFiles(goodTreeWith(files));
  const record = checked?.[dataset].records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(JSON.stringify(problems));
  return record;
}
