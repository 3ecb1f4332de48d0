import { speakers } from "../columns/column.ts";
import { type FlatColumn, flatten } from "../columns/flat.ts";
import type { Table } from "../tables/table.ts";

/** Frictionless names of types; JSON of any value is a text to it. */
const types: Readonly<Record<FlatColumn["type"], string>> = {
  text: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  day: "date",
  list: "array",
  object: "object",
  json: "string",
};

/** The Table Schema of a table's CSV file. */
export function tableSchema({ columns, key }: Pick<Table, "columns" | "key">): object {
  const flat = flatten(columns);
  const references = flat.filter(({ refersTo }) => refersTo !== null && refersTo !== speakers);
  return {
    fields: flat.map(field),
    missingValues: [""],
    primaryKey: key,
    ...(references.length === 0
      ? {}
      : {
          foreignKeys: references.map(({ name, refersTo }) => ({
            fields: name,
            reference: { resource: refersTo, fields: "id" },
          })),
        }),
  };
}

function field({ name, type, description, nullable, words }: FlatColumn): object {
  const constraints = { ...(nullable ? {} : { required: true }), ...(words === null ? {} : { enum: words }) };
  return {
    name,
    type: types[type],
    description: type === "json" ? `${description} JSON.` : description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
