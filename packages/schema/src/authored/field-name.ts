import * as z from "zod";
import type { DatasetDefinition } from "../fields/dataset.ts";

/**
 * A field, an event type or a row of a table (`peak.fp8`) of the dataset. Anything else is an `invalid_value` issue
 * that lists the fields and event types, as of an enum, though rows are free.
 */
export function fieldName(definition: DatasetDefinition) {
  const names = [...Object.keys(definition.fields), ...definition.events.map((event) => event.type)];
  const tables = Object.keys(definition.fields).filter((name) => definition.fields[name]?.kind === "table");
  const isRow = (name: string) =>
    tables.some((table) => name.startsWith(`${table}.`) && name.length > table.length + 1);
  const rows = tables.map((table) => ({ pattern: `^${table}\\..+$` }));
  return z
    .string()
    .check((context) => {
      if (names.includes(context.value) || isRow(context.value)) return;
      context.issues.push({ code: "invalid_value", values: names, input: context.value });
    })
    .meta(rows.length === 0 ? { enum: names } : { anyOf: [{ enum: names }, ...rows] });
}
