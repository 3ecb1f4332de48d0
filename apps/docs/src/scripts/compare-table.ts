import { printComparison } from "../print/comparison.ts";
import type { CompareColumn } from "../view/compare/column.ts";
import { compare } from "../view/compare/comparison.ts";

/** The table of a comparison whose columns can be taken out again; loaded with the first comparison. */
export function printColumns(columns: readonly CompareColumn[]): string {
  return printComparison(compare(columns), true).text;
}
