import * as z from "zod";
import type { DatasetDefinition } from "../fields/dataset.ts";
import { authoredEvents } from "./event.ts";
import { type AuthoredField, authoredField } from "./field.ts";

type AuthoredFields<D extends DatasetDefinition> = {
  [Name in keyof D["fields"]]: z.ZodOptional<AuthoredField<D["fields"][Name]>>;
};

/** `events` is there only where the dataset has some. */
type AuthoredEvents<D extends DatasetDefinition> = D["events"] extends readonly []
  ? unknown
  : { events: z.ZodOptional<ReturnType<typeof authoredEvents>> };

/** What a claim of the dataset may say. */
export function authoredSays<D extends DatasetDefinition>(definition: D) {
  const fields = Object.entries(definition.fields).map(([name, field]) => [name, authoredField(field).optional()]);
  const shape: Record<string, z.ZodType> = Object.fromEntries(fields);
  if (definition.events.length > 0) shape.events = authoredEvents(definition.events).optional();
  return z
    .strictObject(shape as AuthoredFields<D> & AuthoredEvents<D>)
    .describe("What the speaker says: fields and events.");
}
