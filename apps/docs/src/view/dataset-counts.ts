import { type DatasetName, datasetNames } from "@ai-almanac/schema";
import type { Library } from "../library/library.ts";

export interface DatasetCount {
  readonly dataset: DatasetName;
  readonly count: string;
  readonly word: string;
}

/** How many records each dataset holds, for the home page. */
export function datasetCounts(library: Library): DatasetCount[] {
  return datasetNames.map((dataset) => {
    const records = dataset === "sources" ? library.sources : library.datasets[dataset].records;
    return {
      dataset,
      count: records.length.toLocaleString("en-US"),
      word: dataset === "financials" ? "figures" : dataset,
    };
  });
}
