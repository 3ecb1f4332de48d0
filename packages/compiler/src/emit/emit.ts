import { basename, join } from "node:path";
import { type DatasetName, datasetNames } from "@ai-almanac/schema";
import { buildDataset } from "./build-dataset.ts";
import { datasetFiles } from "./dataset-files.ts";
import { removeOthers, writeFiles } from "./write-files.ts";

/** Writes the generated sources and the plain files of the dataset package in `folder`, and nothing outside it. */
export function emit(folder: string): void {
  const dataset = datasetNames.find((name): name is DatasetName => name === basename(folder));
  if (dataset === undefined) {
    throw new Error(`${folder} is no dataset package; run this in packages/datasets/<dataset>`);
  }
  const files = datasetFiles(buildDataset(join(folder, "..", "..", ".."), dataset));
  writeFiles(folder, files);
  removeOthers(folder, "dist/records", files);
}
