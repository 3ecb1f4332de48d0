import type { SourceRule } from "../rule.ts";
import { addressProblem } from "../values/address-problem.ts";
import { textProblem } from "../values/text-problem.ts";

const longestTitle = 300;
const longestLicense = 60;

/** Titles stand on one line, addresses lead to the web. */
export const sourceTexts: SourceRule = function* ({ source, file }) {
  for (const [key, longest] of [
    ["title", longestTitle],
    ["license", longestLicense],
  ] as const) {
    const text = source[key];
    const problem = text === undefined ? null : textProblem(text, longest);
    if (problem !== null) yield file.problem([key], problem);
  }
  for (const key of ["url", "archive"] as const) {
    const address = source[key];
    const problem = address === undefined ? null : addressProblem(address);
    if (problem !== null) yield file.problem([key], problem);
  }
};
