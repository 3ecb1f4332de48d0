import { type DatasetName, datasetNames, definitions } from "@ai-almanac/schema/fields";

/** The dataset that a word names, in the plural or the singular; null where it names none. */
export function datasetOfWord(word: string): DatasetName | null {
  const singular = Object.values(definitions).find((one) => one.singular === word)?.name;
  return singular ?? datasetNames.find((name) => name === word || (name === "sources" && word === "source")) ?? null;
}
