import type { ErrorCode, YAMLParseError } from "yaml";
import type { ProblemText } from "../problem/problem.ts";

type Advice = Pick<ProblemText, "what" | "expected" | "todo">;

const quotes = "put the text in quotes";
const indent: Advice = {
  what: "the indent is wrong",
  expected: "keys of one map below each other, two spaces deeper than the key that holds them",
  todo: "indent this line like its neighbours",
};
const special: Advice = {
  what: "the text begins with a sign that means something in YAML",
  expected: "text that begins with a letter or a digit, or text in quotes",
  todo: quotes,
};
const colon: Advice = {
  what: "a second colon on one line",
  expected: "one key and one value; text that holds a colon and a space, in quotes",
  todo: quotes,
};
const deep: Advice = {
  what: "values are nested too deep",
  expected: "at most 16 levels",
  todo: "look for brackets or indents that are too many",
};
const open: Advice = {
  what: "something is not closed",
  expected: "a closing bracket, brace, quote or comma",
  todo: "close what was opened on this line or before it",
};

const advice: Partial<Record<ErrorCode, Advice>> = {
  BAD_INDENT: indent,
  BAD_SCALAR_START: special,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: {
    what: "a line that is neither a key nor part of a value",
    expected: "key: value",
    todo: "put a colon and a space after the key, or indent the line",
  },
  MISSING_CHAR: open,
  MULTIPLE_DOCS: {
    what: "the file holds several documents",
    expected: "one record a file",
    todo: "take out the line ---, or make two files",
  },
  RESOURCE_EXHAUSTION: deep,
  TAB_AS_INDENT: {
    what: "a tab where spaces should be",
    expected: "spaces as indent",
    todo: "put two spaces for each tab",
  },
  TAG_RESOLVE_FAILED: {
    what: "a YAML tag",
    expected: "plain values, whose type the field decides",
    todo: "take the tag out, or put the text in quotes",
  },
};

const other: Advice = {
  what: "the YAML cannot be read",
  expected: "YAML 1.2: key: value, lists as - item or [a, b]",
  todo: "look at this line and the one before it",
};

/** An error of the YAML library in our own words; its own stand behind `found`. */
export function explainSyntaxError({ code, message }: YAMLParseError): ProblemText {
  const { what, expected, todo } = message.startsWith("Maximum call stack") ? deep : (advice[code] ?? other);
  const [first = ""] = message.split("\n");
  return { what, expected, found: `what the YAML reader calls ${JSON.stringify(first)}`, todo };
}
