import {
  type ClaimDatasetName,
  datasetNames,
  definitions,
  type JsonSchema,
  resolvedJsonSchema,
} from "@ai-almanac/schema";
import { release } from "../view/release.ts";
import { licenses, promise } from "./promise.ts";

/** The API in OpenAPI 3.1, whose schemas are JSON Schema: the same that the packages carry. */
export function openApi(): object {
  const claimDatasets = Object.values(definitions);
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "AI Almanac",
      version: release,
      summary: "The open, typed record of the AI industry: every value with its speaker, its source and its day.",
      description: promise,
      license: { name: licenses.license, url: licenses.licenseUrl },
    },
    servers: [{ url: ".", description: "The folder of this file" }],
    paths: {
      "/index.json": get("What there is", "The datasets, how many records each holds, and where.", { type: "object" }),
      "/fields.json": get("What each field means", "The definition of every dataset: fields, units, events.", {
        type: "object",
      }),
      "/publishers.json": get("Publishers", "Who runs the pages on which claims were read.", {
        type: "array",
        items: { type: "object" },
      }),
      "/redirects.json": get(
        "Ids that moved",
        "By dataset, ids that were renamed, split or withdrawn, and since when.",
        {
          type: "object",
          propertyNames: { enum: datasetNames },
          additionalProperties: { type: "array", items: { $ref: "#/components/schemas/Redirect" } },
        },
      ),
      "/changes/{month}.json": getOne(
        "What became known in a month",
        "Every change of that month by its day, as changes of @ai-almanac/query gives it. The index lists the months.",
        { type: "array", items: { $ref: "#/components/schemas/Change" } },
        { name: "month", pattern: "^\\d{4}-\\d{2}$", missing: "Nothing became known in that month." },
      ),
      "/files.json": get("Files", "Every table in every format: its address below the site, size and SHA-256.", {
        type: "array",
        items: { type: "object" },
      }),
      ...Object.assign({}, ...datasetNames.map(datasetPaths)),
      ...Object.assign({}, ...claimDatasets.map(({ name }) => claimPaths(name))),
    },
    components: {
      schemas: {
        ...Object.assign({}, ...datasetNames.map(schemasOf)),
        ClaimSet: claimSet,
        RecordClaims: recordClaims,
        Change: change,
        Redirect: redirect,
      },
    },
  };
}

function datasetPaths(name: (typeof datasetNames)[number]): object {
  return {
    [`/${name}.json`]: get(`All ${name}`, `Every record of ${name}, sorted by id.`, {
      type: "array",
      items: { $ref: `#/components/schemas/${name}` },
    }),
    [`/${name}/{id}.json`]: getOne(`One of ${name}`, `A record of ${name} by its id.`, {
      $ref: `#/components/schemas/${name}`,
    }),
  };
}

function claimPaths(name: ClaimDatasetName): object {
  return {
    [`/claims/${name}.json`]: get(`All claims on ${name}`, "What asOf of @ai-almanac/query reads.", {
      $ref: "#/components/schemas/ClaimSet",
    }),
    [`/claims/${name}/{id}.json`]: getOne(`The claims on one of ${name}`, "Claims and rulings behind one record.", {
      $ref: "#/components/schemas/RecordClaims",
    }),
  };
}

/** The schema of one record, its shared parts under names of its own. */
function schemasOf(name: (typeof datasetNames)[number]): object {
  const { items, $defs = {} } = resolvedJsonSchema(name) as {
    readonly items: JsonSchema;
    readonly $defs?: Readonly<Record<string, JsonSchema>>;
  };
  const moved = (schema: JsonSchema): JsonSchema =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"#/components/schemas/${name}.`)) as JsonSchema;
  const shared = Object.entries($defs).map(([key, schema]) => [`${name}.${key}`, moved(schema)]);
  return { [name]: moved(items), ...Object.fromEntries(shared) };
}

const recordClaims = {
  type: "object",
  description: "A record before it is resolved: what each speaker says in each place, and what editors decided.",
  required: ["id", "name", "about", "claims", "rulings"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    about: { type: "object" },
    claims: { type: "array", items: { type: "object", required: ["id", "source", "by", "kind", "known", "knownOn"] } },
    rulings: { type: "array", items: { type: "object", required: ["field", "why"] } },
  },
};

const claimSet = {
  type: "object",
  required: ["dataset", "fields", "records"],
  properties: {
    dataset: { type: "string" },
    fields: { type: "object", description: "How the values of each field are compared." },
    records: { type: "array", items: { $ref: "#/components/schemas/RecordClaims" } },
  },
};

const change = {
  type: "object",
  description:
    "One thing that became known of a record on a day: a record, a value, an event, a target, a status, or doubt.",
  required: ["dataset", "day", "id", "kind", "field", "before", "after"],
  properties: {
    dataset: { enum: Object.keys(definitions) },
    day: { type: "string", format: "date", description: "From this day it was known." },
    id: { type: "string", description: "The record's." },
    kind: { enum: ["record", "value", "event", "target", "status", "contested", "unconfirmed"] },
    field: { type: ["string", "null"], description: "The field or event type; null for a record that is new." },
    before: { description: "What was known before; null or [] = nothing." },
    after: { description: "What is known since; the whole record where it is new." },
  },
};

const redirect = {
  type: "object",
  description: "What became of an id: exactly one of to, split and gone is given.",
  required: ["from", "since", "why"],
  properties: {
    from: { type: "string" },
    to: { type: "string" },
    split: { type: "array", items: { type: "string" } },
    gone: { const: true },
    since: { type: "string", format: "date" },
    why: { type: "string" },
  },
};

function get(summary: string, description: string, schema: object): object {
  return { get: { summary, description, responses: { "200": answer(schema) } } };
}

const byId = { name: "id", pattern: "^[a-z0-9-]+$", missing: "There is no record of that id." };

function getOne(summary: string, description: string, schema: object, { name, pattern, missing } = byId): object {
  const parameters = [{ name, in: "path", required: true, schema: { type: "string", pattern } }];
  const responses = { "200": answer(schema), "404": { description: missing } };
  return { get: { summary, description, parameters, responses } };
}

function answer(schema: object): object {
  return { description: "JSON, UTF-8", content: { "application/json": { schema } } };
}
