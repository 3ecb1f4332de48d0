import { type DatasetName, datasetNames, definitionOf, definitions, fieldKinds } from "@ai-almanac/schema/fields";
import { type Argument, fieldsOf, recordIds, type Verb, verbs } from "@ai-almanac/verbs";
import { type Complete, type Command as Completed, RootCommand } from "@bomb.sh/tab";
import type { Command } from "commander";
import { type AskOption, askOptions } from "../ask/ask-options.ts";
import { datasetOfWord } from "../ask/dataset-word.ts";
import { formatNames } from "../output/format.ts";
import { shells } from "./add-completion.ts";

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

/** A command that asks no verb, as its parser knows it. */
function addCommand(completed: Completed, command: Command): void {
  for (const option of command.options) {
    const name = option.long?.replace("--", "") ?? "";
    const values = option.argChoices ?? valuesOf(`${command.name()} --${name}`);
    if (option.isBoolean()) completed.option(name, option.description);
    else completed.option(name, option.description, offer(values));
  }
  for (const place of command.registeredArguments) {
    completed.argument(place.name(), offer(valuesOf(`${command.name()} ${place.name()}`)), place.variadic);
  }
}

/** What may stand in a place of a command whose parser does not know. */
function valuesOf(place: string): readonly string[] {
  switch (place) {
    case "completion shell":
      return shells;
    case "sql query":
      return [".tables", ".schema"];
    case "new dataset":
      return Object.values(definitions).map(({ singular }) => singular);
    case "diff --format":
      return ["text", "json", "markdown"];
    case "export tables":
      return tableNames();
    default:
      return [];
  }
}

function tableNames(): readonly string[] {
  const versions = datasetNames.filter((name) => name !== "sources").map((name) => `${name}_versions`);
  return [...datasetNames, "claims", "standings", "changes", "rulings", "publishers", ...versions];
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
      const values = isAsked ? await optionValues(option, dataset) : [];
      const begun = option.many ? begunList(last) : "";
      if (option.value === null) completed.option(name, option.description);
      else completed.option(name, option.description, offer(values.map((value) => begun + value)));
    }
  }
  completed.option("format", "how the answer is written", offer([...formatNames]));
  if (verb.name !== "claims") completed.option("who", "also who says each value");
}

/** Of a list with commas all but the member that is being written. */
function begunList(word: string): string {
  const list = word.replace(/^--[^=]*=/, "");
  return list.slice(0, list.lastIndexOf(",") + 1);
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
  if (kind !== "field") return [];
  dataset ??= await datasetOfId(words[0] ?? "");
  if (dataset === null || dataset === "sources") return [];
  const quantities = fieldsOf(dataset).filter(({ kind }) => kind === "quantity");
  return verb.name === "sum" ? quantities.map(({ name }) => name) : Object.keys(fieldKinds(definitionOf(dataset)));
}

async function datasetOfId(id: string): Promise<DatasetName | null> {
  for (const name of datasetNames) if ((await recordIds(name)).includes(id)) return name;
  return null;
}

/** The ids of a dataset; without one of all, once a letter is there to choose by. */
async function idsOf(dataset: DatasetName | null, begun: string): Promise<readonly string[]> {
  if (dataset !== null) return recordIds(dataset);
  if (begun === "") return [];
  return (await Promise.all(datasetNames.map(recordIds))).flat().filter((id) => id.startsWith(begun));
}

async function optionValues(
  { key, values, refersTo }: AskOption,
  dataset: DatasetName | null,
): Promise<readonly string[]> {
  if (values !== null) return values;
  if (refersTo !== null) return recordIds(refersTo);
  if (key === "without") return dataset === null ? [] : recordIds(dataset);
  if (key === "fields" && dataset !== null) return [...fieldsOf(dataset).map(({ name }) => name), "status", "all"];
  return [];
}
