import { didYouMean } from "../../problem/closest.ts";
import { listWords } from "../../problem/list-words.ts";
import type { Path, ProblemText } from "../../problem/problem.ts";
import { quote } from "../../problem/quote.ts";
import { addressProblem } from "../values/address-problem.ts";
import { periodText } from "../values/period-text.ts";
import { quantityText } from "../values/quantity-text.ts";
import { whenText } from "../values/when-text.ts";
import { adviceFor } from "./advice.ts";
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
  const name = nameOf(path);
  const expected = expectedAt(place);
  if (issue.code === "invalid_key") return wrongKey(String(path.at(-1)), place);
  if (value === undefined) return { what: `${name} is missing`, expected, found: "nothing", todo: `add ${name}` };
  const special = explainValue(place, value);
  if (special !== null) return special;
  if (value === null) {
    return { what: `${name} is empty`, expected, found: "nothing", todo: "write it, or take it out" };
  }
  if (issue.code === "too_small") return tooSmall(issue, name, expected);
  if (issue.code === "too_big") {
    const found = `${String(value).length} characters`;
    return {
      what: `${name} is too long`,
      expected: `at most ${issue.maximum} characters`,
      found,
      todo: "say it shorter",
    };
  }
  if (place.kind === "words" && typeof value === "string") return unknownWord(path, value, place.words);
  const what = typeof value === "string" ? `${name} is not written as it should be` : `${name} holds what it cannot`;
  return { what, expected, found: quote(value), todo: adviceFor(place, value) };
}

/** The last key of a path, or what a path without one leads to. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last === "string") return `\`${last}\``;
  const list = path.findLast((step) => typeof step === "string");
  return list === undefined ? "a member of the list" : `a member of \`${list}\``;
}

/** Values that have a grammar of their own tell best what is wrong with them. */
function explainValue(place: Place, value: unknown): ProblemText | null {
  switch (place.kind) {
    case "quantity":
      return quantityText(value, place.field);
    case "when":
      return whenText(value);
    case "period":
      return periodText(value);
    case "url":
      return typeof value === "string" && value !== "" ? addressProblem(value) : null;
    default:
      return null;
  }
}

function wrongKey(key: string, place: Place): ProblemText {
  const expected =
    place.kind === "quantity" ? "a key such as those of the field's other rows" : "a key of a-z, 0-9 and hyphens";
  return {
    what: "a key that cannot stand here",
    expected,
    found: quote(key),
    todo: "write the key in lower case, or give it a name",
  };
}

function tooSmall(issue: Issue, name: string, expected: string): ProblemText {
  const isList = issue.origin === "array";
  const found = isList ? (issue.minimum === 1 ? "an empty list" : "a shorter list") : "an empty text";
  const enough = isList ? `a list of ${issue.minimum} or more` : expected;
  return { what: `${name} says too little`, expected: enough, found, todo: "fill it, or take it out" };
}

/** Words that name no event, but say something of a target. */
const plans: ReadonlySet<string> = new Set(["planned", "delayed", "postponed", "slipped", "expected", "targeted"]);

function unknownWord(path: Path, word: string, words: readonly string[]): ProblemText {
  const key = String(path.findLast((step) => typeof step === "string"));
  const isEvent = key === "type";
  const noun = isEvent
    ? "event type"
    : key === "field" || key === "denies"
      ? "field or event type"
      : `word for \`${key}\``;
  const otherwise = `use one of the words that \`${key}\` takes`;
  const todo =
    isEvent && plans.has(word)
      ? "name the stage that is planned, with `target`; where the date moved, with the earlier ones in `was`"
      : didYouMean(word, words, otherwise);
  return { what: `unknown ${noun}`, expected: `one of ${listWords(words)}`, found: quote(word), todo };
}
