import type { Verb } from "@ai-almanac/verbs";
import { optionName } from "./option-name.ts";

/** The words of a command line that asks a verb with some arguments. */
function commandWords(verb: Verb, given: Readonly<Record<string, unknown>>): string[] {
  const positional = verb.arguments.filter((one) => one.positional && given[one.name] !== undefined);
  const named = verb.arguments.filter((one) => !one.positional && given[one.name] !== undefined);
  return [
    verb.name,
    ...positional.map(({ name }) => textOf(given[name])),
    ...named.flatMap(({ name, kind }) => {
      if (kind !== "filters") return optionWords(name, given[name]);
      return Object.entries(given[name] as object).flatMap(([filter, value]) => optionWords(filter, value));
    }),
  ];
}

/** The same as one line that a shell understands. */
export function commandLine(verb: Verb, given: Readonly<Record<string, unknown>>): string {
  const words = commandWords(verb, given).map((word) => (/^[\w./:=,-]+$/.test(word) ? word : `"${word}"`));
  return ["ai-almanac", ...words].join(" ");
}

function optionWords(name: string, value: unknown): string[] {
  return value === true ? [`--${optionName(name)}`] : [`--${optionName(name)}`, textOf(value)];
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(",") : String(value);
}
