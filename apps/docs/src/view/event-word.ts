import type { ClaimDatasetName } from "@ai-almanac/schema";
import { capitalize, plainWords } from "./words.ts";

const words: Readonly<Record<string, string>> = {
  "chips/design-done": "Design finished",
  "chips/lab-tested": "Tested in the laboratory",
  "chips/production": "In production",
  "deals/talks": "In talks",
  "deals/intent": "Letter of intent",
  "models/training": "In training",
  "models/opened": "Weights opened",
  "organizations/split": "Split",
  "organizations/bankrupt": "Bankrupt",
};

/** `taped-out`: Taped out. Also for `planned`, the state of what only has a target. */
export function eventWord(dataset: ClaimDatasetName, type: string): string {
  return words[`${dataset}/${type}`] ?? capitalize(plainWords(type));
}
