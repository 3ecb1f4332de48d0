import { type DatasetCoverage, measureCoverage } from "@ai-almanac/measure";
import type { Dataset, Library } from "../library/library.ts";
import { eventWord } from "./event-word.ts";
import { fieldLabel } from "./field-label.ts";

/** How well a dataset is covered and on what ground it stands: the numbers of `npm run report`, from the packages. */
export interface Coverage extends Omit<DatasetCoverage, "dataset" | "filled"> {
  readonly name: Dataset["name"];
  /** How many records say something of a field, the most first. */
  readonly filled: readonly { readonly label: string; readonly count: number }[];
}

export function viewCoverage(library: Library, { name, claims, definition }: Dataset): Coverage {
  const { filled, ...numbers } = measureCoverage(claims, library.sources);
  return {
    ...numbers,
    name,
    filled: Object.entries(filled).map(([field, count]) => ({
      label: field in definition.fields ? fieldLabel(field) : eventWord(name, field),
      count,
    })),
  };
}
