import { didYouMean } from "../../problem/closest.ts";
import { listWords } from "../../problem/list-words.ts";
import type { Path, ProblemText } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";
import { periodText } from "../values/period-text.ts";
import { quantityText } from "../values/quantity-text.ts";
import { whenText } from "../values/when-text.ts";
import { expectedAt, type Place } from "./place.ts";

/** What zod says, as far as it is of use. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
}

/** An issue of any kind but unknown keys, in our own words. `value` is what stands at its path. */
export function explainIssue(issue: Issue, path: Path, place: Place, value: unknown): ProblemText {
  const name = String(path.findLast((step) => typeof step === "string") ?? "the file");
  if (issue.code === "invalid_key") return wrongKey(name, place);
  if (value === undefined) return missing(name, place);
  return valueText(place, value) ?? explainByCode(issue, name, place, value);
}

function valueText(place: Place, value: unknown): ProblemText | null {
  if (place.kind === "quantity") return quantityText(value, place.field);
  if (place.kind === "when") return whenText(value);
  if (place.kind === "period") return periodText(value);
  return null;
}

function explainByCode(issue: Issue, name: string, place: Place, value: unknown): ProblemText {
  const expected = expectedAt(place);
  if (value === null) {
    return { what: `\`${name}\` is empty`, expected, found: "nothing", todo: "write it, or take the key out" };
  }
  if (issue.code === "too_small") return tooSmall(issue, name, place);
  if (issue.code === "too_big") {
    const found = `${String(value).length} characters`;
    return { what: `\`${name}\` is too long`, expected: `at most ${issue.maximum} characters`, found, todo: "say it shorter" };
  }
  if (place.kind === "words" && typeof value === "string") return unknownWord(name, value, place.words);
  const wrongType = { what: `\`${name}\` holds what it cannot`, expected, found: quote(value) };
  if (typeof value !== "string") return { ...wrongType, todo: adviceByType(place, value) };
  return { ...wrongType, what: `\`${name}\` is not written as it should be`, todo: adviceByPlace(place) };
}

function missing(name: string, place: Place): ProblemText {
  return { what: `\`${name}\` is missing`, expected: expectedAt(place), found: "nothing", todo: `add \`${name}\`` };
}

function wrongKey(name: string, place: Place): ProblemText {
  const expected = place.kind === "quantity" ? `a row such as the one of ${place.example}` : "a key of a-z, 0-9 and hyphens";
  return { what: `${JSON.stringify(name)} cannot be a key here`, expected, found: quote(name), todo: "write the key in lower case, as the field's other rows" };
}

function tooSmall(issue: Issue, name: string, place: Place): ProblemText {
  const expected = issue.origin === "array" ? `a list of ${issue.minimum} or more` : expectedAt(place);
  const found = issue.origin !== "array" ? "an empty text" : issue.minimum === 1 ? "an empty list" : "a shorter list";
  return { what: `\`${name}\` says too little`, expected, found, todo: "fill it, or take the key out" };
}

function unknownWord(name: string, word: string, words: readonly string[]): ProblemText {
  const noun = name === "type" ? "event type" : name === "field" || name === "denies" ? "field or event type" : `word for \`${name}\``;
  const expected = `one of ${listWords(words)}`;
  return { what: `unknown ${noun}`, expected, found: quote(word), todo: didYouMean(word, words, `use one of the words that \`${name}\` takes`) };
}

function adviceByType(place: Place, value: unknown): string {
  if (place.kind === "list") return `write it in brackets, as a list: [${typeof value === "object" ? "…" : String(value)}]`;
  if (typeof value === "number" || typeof value === "boolean") return `put it in quotes: "${value}"`;
  return "write it in the form that is expected";
}

function adviceByPlace(place: Place): string {
  if (place.kind === "boolean") return "write true or false, without quotes, never yes or no";
  if (place.kind === "list") return "write it in brackets, as a list";
  if (place.kind === "url") return "use the page's own address on the web";
  if (place.kind === "id") return "use the name of the record's file without .yaml";
  return "write it in the form that is expected";
}
