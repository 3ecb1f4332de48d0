import type { ClaimDatasetName } from "@ai-almanac/schema";
import { pathTo } from "../paths.ts";

/** Datasets whose records can stand side by side. */
export const comparable = ["chips", "deals", "models"] as const satisfies readonly ClaimDatasetName[];
export type Comparable = (typeof comparable)[number];

/** Where a reader sets a record beside others; null where nothing of its dataset is compared. */
export function comparePath(dataset: ClaimDatasetName, id: string): string | null {
  return (comparable as readonly string[]).includes(dataset) ? pathTo(`compare/?${dataset}=${id}`) : null;
}
