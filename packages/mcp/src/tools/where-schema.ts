import type { DatasetName } from "@ai-almanac/schema/fields";
import { type Filter, fieldsOf, filtersOf, type Verb } from "@ai-almanac/verbs";
import type { JsonSchema } from "./json-schema.ts";

/** The datasets that a verb can be asked about. */
export function datasetsOf(verb: Verb): readonly DatasetName[] {
  const values = verb.arguments.find(({ name }) => name === "dataset")?.values ?? [];
  return values as readonly DatasetName[];
}

/**
 * The conditions of several datasets as one object, since clients know no schema that depends on another argument. Each names the
 * datasets that have it.
 *
 * @param explained - false: without the meaning of each, which another tool tells
 */
export function whereSchema(datasets: readonly DatasetName[], explained: boolean): JsonSchema {
  const named = new Map<string, Use[]>();
  for (const dataset of datasets) {
    for (const filter of filtersOf(dataset)) {
      named.set(filter.name, [...(named.get(filter.name) ?? []), { dataset, filter }]);
    }
  }
  const properties = [...named].map(([name, uses]) => [name, filterSchema(uses, datasets.length, explained)]);
  const where = "Conditions that a record must meet, all of them; of several values one must be met.";
  const how = "Each is of the datasets that it names. A quantity is a number with its unit.";
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    description: `${where} ${explained ? how : "What each means, and of which datasets it is, the tool find tells."}`,
  };
}

interface Use {
  readonly dataset: DatasetName;
  readonly filter: Filter;
}

function filterSchema(uses: readonly Use[], all: number, explained: boolean): JsonSchema {
  const filters = uses.map(({ filter }) => filter);
  const words = filters.every(({ values }) => values !== null) ? filters.flatMap(({ values }) => values ?? []) : [];
  const [{ takes }] = filters as [Filter];
  const one =
    takes === "flag"
      ? { type: "boolean" }
      : { type: "string", ...(words.length === 0 ? {} : { enum: [...new Set(words)] }) };
  // Where only some take a list a text does for all: one with commas is a list.
  const schema = filters.every(({ many }) => many) ? { type: "array", items: one } : one;
  return explained ? { ...schema, description: meaning(uses, all) } : schema;
}

function owners(uses: readonly Use[], all: number): string {
  return uses.length === all ? "" : uses.map(({ dataset }) => dataset).join(", ");
}

/** One meaning, or one for each group of datasets that mean the same. */
function meaning(uses: readonly Use[], all: number): string {
  const isMixed = uses.some(({ filter }) => filter.values === null);
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const text = meaningOf(use, isMixed);
    groups.set(text, [...(groups.get(text) ?? []), use]);
  }
  return [...groups]
    .map(([text, group]) => [owners(group, all), text].filter((part) => part !== "").join(": "))
    .join(" ");
}

/** @param isMixed - whether other datasets take other things under this name, so that the schema lists no words */
function meaningOf({ dataset, filter }: Use, isMixed: boolean): string {
  const { description, takes, values, example, test } = filter;
  // Its other bound tells what it is.
  if (test === "at-most") return "Surely no more than this.";
  if (test === "at-least") return `${fieldOf(dataset, filter)} Surely no less than this, for example ${example}.`;
  if (takes === "text") return `${description} For example ${example}.`;
  const words = isMixed ? (values ?? []).join(", ") : "";
  return description.includes(words) ? description : `${description} ${words}.`;
}

function fieldOf(dataset: DatasetName, { fields }: Filter): string {
  return fieldsOf(dataset).find(({ name }) => name === fields[0])?.description ?? "";
}
