import type { Verb } from "@ai-almanac/verbs";
import { datasetOfWord } from "./dataset-word.ts";

/**
 * The arguments that stand by their place. A dataset that may be left out is left out where the first word is none and
 * not all places are taken.
 */
export function readPlaces(verb: Verb, words: readonly string[]): Record<string, string> {
  const places = verb.arguments.filter(({ positional }) => positional);
  const [first] = places;
  const isSkipped =
    first?.kind === "dataset" &&
    !first.required &&
    words.length < places.length &&
    datasetOfWord(words[0] ?? "") === null;
  const named = places.slice(isSkipped ? 1 : 0).map(({ name }, index) => [name, words[index]] as const);
  return Object.fromEntries(named.filter((one): one is readonly [string, string] => one[1] !== undefined));
}
