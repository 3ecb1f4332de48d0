import * as z from "zod";
import { AuthoredWhen } from "../authored/value.ts";
import { ResolvedEvent, Status, Target } from "../resolved/event.ts";
import { Quantity, TableRow } from "../resolved/quantity.ts";
import { ClaimKind, When } from "../resolved/value.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Schemas that stand once under `$defs`. Named here and not in zod's registry, which all of a program shares. */
const named = new Map<z.core.$ZodType, string>([
  [AuthoredWhen, "When"],
  [When, "When"],
  [ClaimKind, "ClaimKind"],
  [Quantity, "Quantity"],
  [TableRow, "TableRow"],
  [ResolvedEvent, "Event"],
  [Status, "Status"],
  [Target, "Target"],
]);

class NamingRegistry extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  override get<S extends z.core.$ZodType>(schema: S) {
    const meta = z.globalRegistry.get(schema);
    const id = named.get(schema);
    return (id === undefined ? meta : { ...meta, id }) as ReturnType<typeof z.globalRegistry.get<S>>;
  }
}

/** JSON Schema 2020-12. `input` is what stands in files, `output` what is published. */
export function toJsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  return z.toJSONSchema(schema, {
    io,
    target: "draft-2020-12",
    metadata: new NamingRegistry(),
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
}

/** The description first, for readers; `readOnly` is of types alone. */
function tidy(schema: JsonSchema): void {
  const { description, readOnly: _, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, description === undefined ? {} : { description }, rest);
}
