import { type ClaimDatasetName, type DatasetName, datasetNames } from "@ai-almanac/schema/fields";
import { argument } from "./argument.ts";

/** Datasets whose records are made of claims: all but sources. */
export const claimDatasets = datasetNames.filter((name): name is ClaimDatasetName => name !== "sources");

/** Arguments that several verbs take. */
export const paging = {
  limit: argument("number", "The most rows to give at once; left out = all.", ["20"]),
  after: argument("number", "Leave out so many rows: the `next` of the page before.", ["20"]),
};

export const onDay = argument("day", "Only what was known by this day; left out = all that is known.", ["2026-02-25"]);

export const where = argument(
  "filters",
  "Conditions that a record must meet, all of them; which there are depends on the dataset.",
  ['{"party": "meta", "since": "2026-02"}'],
);

export const possible = argument("flag", "Also records that may meet the conditions: their sources do not tell.", [
  "true",
]);

export function dataset<const Required extends boolean>(
  required: Required,
  values: readonly DatasetName[],
  example: DatasetName,
) {
  return argument("dataset", "The dataset.", [example], { required, positional: true, values });
}
