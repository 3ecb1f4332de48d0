import type { Argument, Verb } from "@ai-almanac/verbs";
import { mostRows, rowsByDefault } from "../limits.ts";
import type { JsonSchema } from "./json-schema.ts";
import { datasetsOf, whereSchema } from "./where-schema.ts";

/** What a tool takes, made from the arguments of its verb. */
export function inputSchema(verb: Verb): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(verb.arguments.map((one) => [one.name, argumentSchema(one, verb)])),
    required: verb.arguments.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function argumentSchema(argument: Argument, verb: Verb): JsonSchema {
  const { name, kind, many, values, examples } = argument;
  if (kind === "filters") return whereSchema(datasetsOf(verb), verb.name === "find");
  if (kind === "flag") return { type: "boolean", description: argument.description };
  if (name === "limit") {
    return {
      type: "integer",
      minimum: 1,
      maximum: mostRows,
      default: rowsByDefault,
      description: "The most rows to give at once.",
    };
  }
  if (kind === "number") return { type: "integer", minimum: 0, description: argument.description };
  const one = { type: "string", ...(values === null ? {} : { enum: values }) };
  const description = described(argument, examples.join(", "));
  return many ? { type: "array", items: one, description } : { ...one, description };
}

const forms: Readonly<Partial<Record<Argument["kind"], string>>> = {
  day: "A day, 2026-02-25, or a period of which the last day counts.",
  when: "EDTF: 2026-02-25, 2026-02, 2026-Q1, 2026.",
};

function described({ kind, description, values }: Argument, example: string): string {
  const form = forms[kind];
  if (form !== undefined) return `${description} ${form}`;
  return values === null ? `${description} For example ${example}.` : description;
}
