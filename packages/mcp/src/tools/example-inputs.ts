import type { DatasetName } from "@ai-almanac/schema/fields";
import { filtersOf, type Verb } from "@ai-almanac/verbs";
import { inputSchema } from "./input-schema.ts";
import type { JsonSchema } from "./json-schema.ts";

interface Example {
  readonly question: string;
  readonly input: unknown;
}

type Input = Readonly<Record<string, unknown>>;

/** The examples of a verb as its tool's schema has them: conditions by their first names, a list also where a bare value would do. */
export function exampleInputs(verb: Verb): readonly Example[] {
  const schema = inputSchema(verb);
  return verb.examples.map(({ question, arguments: input }) => ({ question, input: shaped(named(input), schema) }));
}

function named(input: Input): Input {
  if (input.where === undefined) return input;
  const filters = filtersOf(input.dataset as DatasetName);
  const where = Object.entries(input.where as Input).map(([key, value]) => {
    const filter = filters.find(({ alias }) => alias === key);
    return [filter?.name ?? key, value];
  });
  return { ...input, where: Object.fromEntries(where) };
}

function shaped(value: unknown, schema: JsonSchema): unknown {
  if (schema.type === "array") return [value].flat();
  if (schema.type !== "object") return value;
  const properties = schema.properties as Readonly<Record<string, JsonSchema>>;
  return Object.fromEntries(
    Object.entries(value as Input).map(([key, part]) => [key, shaped(part, properties[key] ?? {})]),
  );
}
