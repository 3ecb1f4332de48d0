import type { DatasetName } from "@ai-almanac/schema/fields";
import { type Verb, verbs } from "@ai-almanac/verbs";
import { type Command, Option } from "commander";
import { formatNames } from "../output/format.ts";
import { type AskOption, askOptions } from "./ask-options.ts";
import { commandLine } from "./command-words.ts";
import { datasetOfWord } from "./dataset-word.ts";
import { readPlaces } from "./read-words.ts";

/** How an answer is to be shown. */
export interface Wish {
  readonly format: string;
  readonly who: boolean;
}

type Ask = (verb: Verb, given: Readonly<Record<string, unknown>>, wish: Wish) => Promise<void>;

/**
 * The commands that ask a question, made from the tables of the verbs. Only the one that is called gets its options, and then
 * stands alone; gives whether one is called.
 */
export function addVerbs(program: Command, words: readonly string[], ask: Ask): boolean {
  const called = verbs.find(({ name }) => name === words[0]) ?? null;
  for (const verb of called === null ? verbs : [called]) {
    const command = program
      .command(verb.name)
      .description(verb.description)
      .summary(summaryOf(verb))
      .usage(usageOf(verb));
    if (words.includes(verb.name)) fill(command, verb, words, ask);
  }
  return called !== null;
}

function summaryOf({ title }: Verb): string {
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

function usageOf({ arguments: all }: Verb): string {
  const places = all.filter(({ positional }) => positional);
  return [...places.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`)), "[options]"].join(" ");
}

function fill(command: Command, verb: Verb, words: readonly string[], ask: Ask): void {
  const places = verb.arguments.filter(({ positional }) => positional);
  // All may be missing as far as the parser is concerned: the verb says better what it needs.
  for (const { name, description, values, kind } of places) {
    const which = kind === "dataset" && values !== null ? ` One of ${values.join(", ")}.` : "";
    command.argument(`[${name}]`, `${description}${which}`);
  }
  const dataset = datasetAmong(words);
  const options = askOptions(verb, dataset);
  command.configureHelp({ showGlobalOptions: false }).addHelpText("after", () => examplesText(verb, dataset));
  const [filters, others] = [options.filter(({ isFilter }) => isFilter), options.filter(({ isFilter }) => !isFilter)];
  addOptions(command, `Conditions on ${dataset}, all of which must be met:`, filters);
  addOptions(command, "Options:", others);
  command.optionsGroup("Output:");
  command.option("--format <format>", `${formatNames.join(", ")}`, "table");
  if (verb.name !== "claims") {
    command.option("--who", "also who says each value, since when, and where it was read; json has it in any case");
  }
  const hasFilters = verb.arguments.some(({ kind }) => kind === "filters");
  // Without a dataset its conditions are not known: the verb then says that the dataset is missing, or which was meant.
  if (hasFilters && dataset === null) command.allowUnknownOption().allowExcessArguments();
  command.action(async () => {
    const given = command.opts() as Readonly<Record<string, unknown>>;
    const asked = { ...readPlaces(verb, command.args), ...readOptions(options, given) };
    await ask(verb, asked, { format: String(given.format), who: given.who === true });
  });
}

function addOptions(command: Command, heading: string, options: readonly AskOption[]): void {
  if (options.length === 0) return;
  command.optionsGroup(heading);
  for (const { long, alias, value, description, many } of options) {
    const names = alias === null ? `--${long}` : `--${alias}, --${long}`;
    const option = new Option(value === null ? names : `${names} ${value}`, description);
    if (many)
      option.argParser((word: string, before: readonly string[] | undefined) => [...(before ?? []), ...listOf(word)]);
    command.addOption(option);
  }
}

function listOf(word: string): string[] {
  return word.split(",").map((part) => part.trim());
}

/** What was given by name, filters in an object of their own. */
function readOptions(options: readonly AskOption[], given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const found = options.flatMap((option) => {
    const value = given[camel(option.long)];
    return value === undefined ? [] : [{ ...option, value }];
  });
  const filters = found.filter(({ isFilter }) => isFilter).map(({ key, value }) => [key, value] as const);
  const named = found.filter(({ isFilter }) => !isFilter).map(({ key, value }) => [key, value] as const);
  return { ...Object.fromEntries(named), ...(filters.length === 0 ? {} : { where: Object.fromEntries(filters) }) };
}

function camel(long: string): string {
  return long.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function datasetAmong(words: readonly string[]): DatasetName | null {
  for (const word of words) {
    const dataset = datasetOfWord(word);
    if (dataset !== null) return dataset;
  }
  return null;
}

function examplesText(verb: Verb, dataset: DatasetName | null): string {
  const examples = verb.examples.map((one) => `  # ${one.question}\n  ${commandLine(verb, one.arguments)}`);
  const needsDataset = dataset === null && verb.arguments.some(({ kind }) => kind === "filters");
  const more = needsDataset
    ? `\nEach dataset has conditions of its own: ai-almanac ${verb.name} ${verb.name === "asof" ? "<day> " : ""}deals --help\n`
    : "";
  return `${more}\nExamples:\n${examples.join("\n")}\n`;
}
