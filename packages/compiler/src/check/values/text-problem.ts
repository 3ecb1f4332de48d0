import type { ProblemText } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";

/** What is wrong with a text of ours, or null. */
export function textProblem(text: string, longest: number): ProblemText | null {
  if (text.length > longest) {
    return {
      what: "a text that is too long",
      expected: `at most ${longest} characters, in our own words`,
      found: `${text.length} characters`,
      todo: "say it shorter",
    };
  }
  if (/[\n\r\t]/.test(text)) {
    return { what: "a text of several lines", expected: "one line", found: quote(text), todo: "write it on one line" };
  }
  if (text.trim() === text && text !== "") return null;
  return {
    what: "a text with spaces at its ends",
    expected: "no spaces there",
    found: quote(text),
    todo: "take the spaces away",
  };
}
