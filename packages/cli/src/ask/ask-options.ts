import type { DatasetName } from "@ai-almanac/schema/fields";
import { type Argument, type Filter, filtersOf, type Verb } from "@ai-almanac/verbs";
import { optionName } from "./option-name.ts";

/** An option of a verb on the command line: an argument that stands by its name, or a filter of the dataset that is asked. */
export interface AskOption {
  /** `value-at-least`; its other name in `alias`. */
  readonly long: string;
  readonly alias: string | null;
  /** What is given: `<id>`; null for a flag, `[field]` where it may be left out. */
  readonly value: string | null;
  readonly description: string;
  /** The only words allowed, or null. */
  readonly values: readonly string[] | null;
  /** The dataset whose ids it takes, or null. */
  readonly refersTo: DatasetName | null;
  readonly many: boolean;
  /** Where what was given goes: a key of the arguments, or of the filters among them. */
  readonly key: string;
  readonly isFilter: boolean;
}

/** All options of a verb; without a dataset those of its filters are left out, since each dataset has its own. */
export function askOptions(verb: Verb, dataset: DatasetName | null): readonly AskOption[] {
  return verb.arguments
    .filter(({ positional }) => !positional)
    .flatMap((argument) => {
      if (argument.kind !== "filters") return [ofArgument(argument)];
      return dataset === null ? [] : filtersOf(dataset).map(ofFilter);
    });
}

const placeholders: Readonly<Record<Argument["kind"], string | null>> = {
  dataset: "<dataset>",
  id: "<id>",
  field: "<field>",
  filters: null,
  day: "<day>",
  when: "<date>",
  word: "<word>",
  text: "<text>",
  number: "<number>",
  flag: null,
};

/** Arguments that take ids of the dataset asked; all other ids are organizations. */
const ofDataset = ["id", "without"];

function ofArgument({ name, kind, description, many, values }: Argument): AskOption {
  return {
    long: optionName(name),
    alias: null,
    value: placeholders[kind],
    description: lowered(description),
    values,
    refersTo: kind === "id" && !ofDataset.includes(name) ? "organizations" : null,
    many,
    key: name,
    isFilter: false,
  };
}

const taken: Readonly<Record<Filter["takes"], string>> = {
  id: "<id>",
  word: "<word>",
  quantity: "<quantity>",
  when: "<date>",
  flag: "<true|false>",
  text: "<text>",
};

function ofFilter({ name, alias, test, takes, description, values, refersTo, many, example }: Filter): AskOption {
  const words = values === null || description.includes(values.join(", ")) ? "" : ` One of ${values.join(", ")}.`;
  const text = description.replace("`possible`", "--possible");
  const such = takes === "quantity" || takes === "when" ? ` For example ${example}.` : "";
  return {
    long: optionName(name),
    alias: alias === null ? null : optionName(alias),
    value: test === "marked" ? "[field]" : taken[takes],
    description: lowered(`${text}${words}${such}`),
    values,
    refersTo,
    many,
    key: name,
    isFilter: true,
  };
}

/** As help has its lines: no capital, no stop at the end. */
function lowered(text: string): string {
  const isWord = /^[A-Z][a-z ]/.test(text);
  return `${isWord ? text.slice(0, 1).toLowerCase() : text.slice(0, 1)}${text.slice(1).replace(/\.$/, "")}`;
}
