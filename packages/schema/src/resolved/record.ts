import * as z from "zod";
import type { DatasetDefinition } from "../fields/dataset.ts";
import { type ResolvedAboutShape, resolvedAboutShape } from "./about.ts";
import { type CourseShape, courseShape } from "./course.ts";
import { type ResolvedField, resolvedField } from "./field.ts";
import { recordKeys } from "./record-keys.ts";

const names = z.array(z.string()).readonly();

/** What every record begins with. */
const head = {
  id: z.string().describe(recordKeys.id),
  name: z.string().describe(recordKeys.name),
  aliases: names.describe(recordKeys.aliases),
  sameAs: z.record(z.string(), z.string()).readonly().describe(recordKeys.sameAs),
};

/** What every record ends with. */
const tail = {
  contested: names.describe(recordKeys.contested),
  unconfirmed: names.describe(recordKeys.unconfirmed),
  sources: names.describe(recordKeys.sources),
};

type Fields<D extends DatasetDefinition> = { [Name in keyof D["fields"]]: ResolvedField<D["fields"][Name]> };
type Course<D extends DatasetDefinition> = D["events"] extends readonly [] ? unknown : CourseShape<D["events"][number]>;
type Flat<T> = { [Key in keyof T]: T[Key] extends z.ZodType ? T[Key] : never };
type Shape<D extends DatasetDefinition> = Flat<
  typeof head & ResolvedAboutShape<D["about"]> & Fields<D> & Course<D> & typeof tail
>;

/** The schema of one published record, its keys in the order in which they are published. */
export function resolvedRecord<D extends DatasetDefinition>(definition: D): z.ZodObject<Shape<D>, z.core.$strict> {
  const fields = Object.entries(definition.fields).map(([name, field]) => [name, resolvedField(field)]);
  const shape = {
    ...head,
    ...resolvedAboutShape(definition.about),
    ...Object.fromEntries(fields),
    ...(definition.events.length > 0 ? courseShape(definition.events) : {}),
    ...tail,
  };
  return z.strictObject(shape as unknown as Shape<D>).describe(definition.description);
}
