/** The datasets, in the order in which documents and indexes name them. */
export const datasetNames = [
  "chips",
  "deals",
  "moves",
  "models",
  "organizations",
  "people",
  "financials",
  "sources",
] as const;

export type DatasetName = (typeof datasetNames)[number];
