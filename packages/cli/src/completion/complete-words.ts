import { type DatasetName, datasetNames, definitionOf, fieldKinds } from "@ai-almanac/schema/fields";
import { type Argument, fieldsOf, recordIds, type Verb, verbs } from "@ai-almanac/verbs";
import { type Complete, type Command as Completed, RootCommand } from "@bomb.sh/tab";
import type { Command } from "commander";
import { type AskOption, askOptions } from "../ask/ask-options.ts";
import { datasetOfWord } from "../ask/dataset-word.ts";
import { formatNames } from "../output/format.ts";

/** Prints what may stand in the place of the last word, in the form that the scripts of the shells read. */
export async function completeWords(program: Command, words: readonly string[]): Promise<void> {
  const root = new RootCommand();
  for (const command of program.createHelp().visibleCommands(program)) {
    addCommand(root.command(command.name(), command.description()), command);
  }
  const verb = verbs.find(({ name }) => name === words[0]);
  if (verb !== undefined) await addVerb(root.command(verb.name, verb.title), verb, words.slice(1));
  root.parse([...words]);
}

/** A command of the checkout, as its parser knows it. */
function addCommand(completed: Completed, command: Command): void {
  for (const option of command.options) {
    const name = option.long?.replace("--", "") ?? "";
    if (option.isBoolean()) completed.option(name, option.description);
    else completed.option(name, option.description, () => undefined);
  }
}

async function addVerb(completed: Completed, verb: Verb, words: readonly string[]): Promise<void> {
  const dataset = words.map(datasetOfWord).find((one) => one !== null) ?? null;
  const last = words.at(-1) ?? "";
  const before = words.at(-2) ?? "";
  for (const argument of placesOf(verb, words)) {
    completed.argument(argument.name, offer(await placeValues(argument, verb, dataset, words)));
  }
  for (const option of askOptions(verb, dataset)) {
    for (const name of [option.alias, option.long]) {
      if (name === null) continue;
      // Ids are read only for the option that is being written.
      const isAsked = before === `--${name}` || last.startsWith(`--${name}=`);
      const values = isAsked ? await optionValues(option) : [];
      if (option.value === null) completed.option(name, option.description);
      else completed.option(name, option.description, offer(values));
    }
  }
  completed.option("format", "how the answer is written", offer([...formatNames]));
  if (verb.name !== "claims") completed.option("who", "also who says each value");
}

/** Where a dataset may be left out and is, the id stands first. */
function placesOf(verb: Verb, words: readonly string[]): readonly Argument[] {
  const places = verb.arguments.filter(({ positional }) => positional);
  const isLeftOut = words.length > 1 && datasetOfWord(words[0] ?? "") === null;
  return places[0]?.required === false && isLeftOut ? places.slice(1) : places;
}

function offer(values: readonly string[]) {
  return (complete: Complete) => {
    for (const value of values) complete(value, "");
  };
}

async function placeValues(
  { kind, values, required }: Argument,
  verb: Verb,
  dataset: DatasetName | null,
  words: readonly string[],
): Promise<readonly string[]> {
  if (kind === "dataset") return [...(values ?? []), ...(required ? [] : await idsOf(null, words.at(-1) ?? ""))];
  if (kind === "id") return verb.name === "exposure" ? recordIds("organizations") : idsOf(dataset, words.at(-1) ?? "");
  if (kind !== "field" || dataset === null || dataset === "sources") return [];
  const quantities = fieldsOf(dataset).filter(({ kind }) => kind === "quantity");
  return verb.name === "sum" ? quantities.map(({ name }) => name) : Object.keys(fieldKinds(definitionOf(dataset)));
}

/** The ids of a dataset; without one of all, once a letter is there to choose by. */
async function idsOf(dataset: DatasetName | null, begun: string): Promise<readonly string[]> {
  if (dataset !== null) return recordIds(dataset);
  if (begun === "") return [];
  return (await Promise.all(datasetNames.map(recordIds))).flat().filter((id) => id.startsWith(begun));
}

async function optionValues({ values, refersTo }: AskOption): Promise<readonly string[]> {
  if (values !== null) return values;
  return refersTo === null ? [] : recordIds(refersTo);
}
