import { closest, type ReadFiles } from "@ai-almanac/compiler";
import { type ClaimDatasetName, datasetNames } from "@ai-almanac/schema";
import { CommandError } from "../error.ts";

const ofClaims = datasetNames.filter((name): name is ClaimDatasetName => name !== "sources");

export interface RecordPlace {
  readonly dataset: ClaimDatasetName;
  readonly id: string;
}

/** The record that `deals/meta-amd-2026-02`, or its id alone, means. Throws CommandError where there is none, or several. */
export function findRecord(text: string | undefined, { ids }: ReadFiles): RecordPlace {
  const all = recordPlaces(ids);
  const found = all.filter(({ dataset, id }) => text === id || text === `${dataset}/${id}`);
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const words = (places: readonly RecordPlace[]) => places.map(({ dataset, id }) => `${dataset}/${id}`);
  const near =
    text === undefined ? null : (closest(text, words(all)) ?? closest(text, new Set(all.map(({ id }) => id))));
  throw new CommandError(
    `a claim of which record? Expected the id of one, such as deals/meta-amd-2026-02; found ${text === undefined ? "nothing" : JSON.stringify(text)}${others.length > 0 ? `, which is ${words(found).join(" and ")}` : ""}.` +
      (near === null || found.length > 0 ? "" : `\nDid you mean ${near}?`),
    2,
  );
}

/** Every record that can get a claim. */
export function recordPlaces(ids: ReadFiles["ids"]): RecordPlace[] {
  return ofClaims.flatMap((dataset) => [...(ids.get(dataset) ?? [])].map((id) => ({ dataset, id })));
}
