import { axes, type DatasetName, definitionOf } from "@ai-almanac/schema/fields";
import { type FieldLine, fieldsOf } from "./fields-of.ts";
import type { Filter } from "./filter.ts";

/** The filters of a dataset: those of the record as a whole, then one or two a field, in the order of the schema. */
export function filtersOf(dataset: DatasetName): readonly Filter[] {
  const fields = fieldsOf(dataset);
  return [...rolesOf(dataset), ...ofTheRecord(dataset), ...fields.flatMap((field) => ofField(field, fields))];
}

const plain = {
  alias: null,
  fields: [],
  refersTo: null,
  values: null,
  units: [],
  signed: false,
  many: false,
  isClaimed: true,
} as const satisfies Partial<Filter>;

/** Ids that several fields may hold: a party of a deal, whatever its role. A kind of key with one field is that field's filter. */
function rolesOf(dataset: DatasetName): Filter[] {
  return Object.entries(axes[dataset])
    .filter(([, fields]) => fields.length > 1)
    .map(([name, fields]) => ({
      ...plain,
      name,
      test: "any-of",
      fields,
      takes: "id",
      refersTo: "organizations",
      many: true,
      description: `An organization in any role: ${fields.join(", ")}.`,
      example: "meta",
    }));
}

function ofTheRecord(dataset: DatasetName): Filter[] {
  const date = dataset === "financials" ? "period" : dataset === "sources" ? "publication" : "first event";
  const filters: Filter[] = [
    {
      ...plain,
      name: "text",
      test: "text",
      takes: "text",
      description: "A part of its id, name or other names.",
      example: "MI450",
    },
  ];
  if (dataset !== "people") {
    filters.push(
      {
        ...plain,
        name: "since",
        test: "since",
        takes: "when",
        description: `Its ${date} begins in this period or later.`,
        example: "2026-02",
      },
      {
        ...plain,
        name: "until",
        test: "until",
        takes: "when",
        description: `Its ${date} begins in this period or earlier.`,
        example: "2026-Q1",
      },
    );
  }
  if (dataset === "sources") return filters;
  const events = definitionOf(dataset).events;
  if (events.length > 0) {
    const states = ["planned", ...events.filter(({ role }) => role !== "plain").map(({ type }) => type)];
    const types = events.map(({ type }) => type);
    filters.push(
      {
        ...plain,
        name: "status",
        test: "state",
        takes: "word",
        values: states,
        many: true,
        description: "The state it is in.",
        example: states[1] ?? "",
      },
      {
        ...plain,
        name: "event",
        test: "event",
        takes: "word",
        values: types,
        many: true,
        description: "Something that happened to it.",
        example: types[0] ?? "",
      },
    );
  }
  filters.push(
    {
      ...plain,
      name: "contested",
      test: "marked",
      fields: ["contested"],
      takes: "text",
      description: "A field on which sources contradict each other, or any.",
      example: "any",
    },
    {
      ...plain,
      name: "unconfirmed",
      test: "marked",
      fields: ["unconfirmed"],
      takes: "text",
      description: "A field that rests on an analyst or a rumour alone, or any.",
      example: "any",
    },
    {
      ...plain,
      name: "source",
      test: "source",
      fields: ["sources"],
      takes: "id",
      refersTo: "sources",
      many: true,
      description: "A source that it rests on.",
      example: "techflow-2026-02-28",
    },
  );
  return filters;
}

function ofField(field: FieldLine, all: readonly FieldLine[]): Filter[] {
  const { name, description, example, refersTo, values, isClaimed } = field;
  const own = { ...plain, name, fields: [name], refersTo, values, isClaimed, description, example };
  const given = refersTo === null ? (values === null ? ("text" as const) : ("word" as const)) : ("id" as const);
  switch (field.kind) {
    case "quantity":
      return (["at-least", "at-most"] as const).map((test) => ({
        ...own,
        name: `${name}${test === "at-least" ? "AtLeast" : "AtMost"}`,
        test,
        takes: "quantity" as const,
        units: field.units,
        signed: field.signed,
        description: test === "at-least" ? `Surely no less than this. ${description}` : "Surely no more than this.",
        example: boundOf(example),
      }));
    case "set":
      return [{ ...own, alias: singularOf(name, all), test: "includes", takes: given, many: true }];
    case "table":
      return [{ ...own, test: "has-row", takes: given, many: true }];
    case "when":
      // Of a span that only touches the period it is not told on which side it lies.
      return [
        {
          ...own,
          test: "during",
          takes: "when",
          description: `Surely inside this period; with \`possible\` also what only reaches into it. ${description}`,
        },
      ];
    case "boolean":
      return [{ ...own, test: "equal", takes: "flag" }];
    default:
      return [{ ...own, test: "equal", takes: given, many: true }];
  }
}

/** `kinds` holds a `kind`; where that name is another field's, or no singular, there is none. */
function singularOf(name: string, all: readonly FieldLine[]): string | null {
  if (!/[^s]s$/.test(name) || /ies$/.test(name)) return null;
  const singular = name.slice(0, -1);
  return all.some((field) => field.name === singular) || singular === "contain" || singular === "include"
    ? null
    : singular;
}

/** A bare bound in the unit of an example quantity: `up to 60e9 USD` gives `60e9 USD`, `millions chips` gives `1e6 chips`. */
function boundOf(example: string): string {
  return /-?\d\S* \S+$/.exec(example)?.[0] ?? `1e6 ${example.split(" ").at(-1)}`;
}
