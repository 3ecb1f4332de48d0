import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { Library } from "../src/library/library.ts";
import { type RecordPage, viewRecordPage } from "../src/view/record-page.ts";
import { indexReferences } from "../src/view/references.ts";

/** The page of one record of a library, as the site would print it. */
export function pageOf(library: Library, name: ClaimDatasetName, id: string): RecordPage {
  const record = library.get(name, id);
  if (record === undefined) throw new Error(`The test library has no ${name}/${id}`);
  return viewRecordPage(library, indexReferences(library), library.datasets[name], record);
}
