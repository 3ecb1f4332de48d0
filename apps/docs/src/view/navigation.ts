import type { DatasetName } from "@ai-almanac/schema";
import { capitalize } from "./words.ts";

/** What readers call a dataset. */
export function navigationWord(dataset: DatasetName): string {
  return dataset === "financials" ? "Money" : capitalize(dataset);
}
