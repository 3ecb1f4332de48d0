import type { Verb, VerbError } from "@ai-almanac/verbs";
import { optionName } from "./option-name.ts";

/** What is wrong with a question, as the command line has its names. */
export function errorText(verb: Verb, { code, argument, expected, value, suggestions }: VerbError): string {
  if (code === "cannot-add") return expected;
  const place = argument === null ? "" : `${placeOf(verb, argument)}: `;
  const found = value === undefined ? "nothing" : JSON.stringify(value);
  const meant = suggestions.length === 0 ? "" : `Did you mean ${suggestions.join(" or ")}?\n`;
  return `${place}expected ${expected}; found ${found}\n${meant}What it takes: ai-almanac ${verb.name} --help\n`;
}

/** Arguments that stand by their place have none but their name; all others are options. */
function placeOf(verb: Verb, argument: string): string {
  const own = verb.arguments.find(({ name }) => name === argument);
  return own?.positional ? `<${argument}>` : `--${optionName(argument)}`;
}
