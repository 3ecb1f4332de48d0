import { type DatasetName, datasetNames } from "@ai-almanac/schema/fields";
import { ResourceNotFoundError } from "@modelcontextprotocol/server";
import { listRecords } from "../data/list-records.ts";
import { recordsAPage } from "../limits.ts";
import { listUri } from "./uris.ts";

/** One page of a dataset's records, ids and names, as JSON. Throws ResourceNotFoundError. */
export async function readList(uri: string, name: string, after: string): Promise<string> {
  const dataset = datasetNames.find((one) => one === name);
  if (dataset === undefined || !/^\d{1,9}$/.test(after)) {
    const expected = `one of ${datasetNames.join(", ")}, and a whole number after`;
    throw new ResourceNotFoundError(uri, `Resource not found: expected ${expected}`);
  }
  return pageOf(dataset, Number(after));
}

async function pageOf(dataset: DatasetName, after: number): Promise<string> {
  const { lines, total, next } = await listRecords(dataset, recordsAPage, after);
  const page = { dataset, total, records: lines, next: next === null ? null : listUri(dataset, next) };
  return JSON.stringify(page, null, 1);
}
