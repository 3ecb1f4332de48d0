import type { ProblemText } from "../problem/problem.ts";
import { quote } from "../problem/quote.ts";

/** What YAML allows and records do not, each with its text. */

export const emptyFile: ProblemText = {
  what: "the file is empty",
  expected: "a record, or a list",
  found: "nothing",
  todo: "write it, or take the file away",
};

export const depth: ProblemText = {
  what: "values are nested too deep",
  expected: "at most 16 levels",
  found: "a value below them",
  todo: "look for brackets or indents that are too many",
};

export const key: ProblemText = {
  what: "a key that is no plain word",
  expected: "a word before the colon",
  found: "an empty key, a list or a map",
  todo: "write the key as one word",
};

export const merge: ProblemText = {
  what: "a merge key",
  expected: "every key written out",
  found: '"<<"',
  todo: "write the keys out where they belong",
};

export function alias(name: string): ProblemText {
  return {
    what: "a YAML alias",
    expected: "every value written out, since aliases can be nested until they fill the memory",
    found: quote(`*${name}`),
    todo: "write the value itself, or put the text in quotes",
  };
}

export function anchor(name: string): ProblemText {
  return {
    what: "a YAML anchor",
    expected: "values without names",
    found: quote(`&${name}`),
    todo: "take the anchor out, or put the text in quotes",
  };
}

export function tag(name: string): ProblemText {
  return {
    what: "a YAML tag",
    expected: "plain values, whose type the field decides",
    found: quote(name),
    todo: "take the tag out, or put the text in quotes",
  };
}

export function twice(name: string, line: number): ProblemText {
  return {
    what: `the key ${JSON.stringify(name)} stands twice`,
    expected: "every key once",
    found: `the same key on line ${line}`,
    todo: "join the two, or take one out",
  };
}

export function banned(name: string): ProblemText {
  return {
    what: "a key that programs stumble over",
    expected: "any other name than __proto__, constructor and prototype",
    found: quote(name),
    todo: "take it out",
  };
}

export function control(value: string): ProblemText {
  return {
    what: "a text holds a character that cannot be seen",
    expected: "letters, digits, marks and spaces",
    found: quote(value),
    todo: "write the text anew",
  };
}

export function number(source: string): ProblemText {
  return {
    what: "a number that would not stay as written",
    expected: "a number in its plainest form, or text in quotes",
    found: source,
    todo: "put it in quotes if it is text; else write the number with its unit",
  };
}
