import * as z from "zod";
import { describeAbout } from "../describe/describe-field.ts";
import type { AboutKey, DatasetDefinition } from "../fields/dataset.ts";

type ResolvedKey<K extends AboutKey> =
  K extends AboutKey<"enum", infer Word> ? z.ZodEnum<{ [W in Word]: W }> : z.ZodString;

/** The keys of `about` as published: null where one that may be left out was. */
export type ResolvedAboutShape<A extends DatasetDefinition["about"]> = {
  [Key in keyof A]: A[Key]["required"] extends false ? z.ZodNullable<ResolvedKey<A[Key]>> : ResolvedKey<A[Key]>;
};

export function resolvedAboutShape<A extends DatasetDefinition["about"]>(about: A): ResolvedAboutShape<A> {
  const keys = Object.entries(about).map(([name, key]) => [name, keySchema(key)]);
  return Object.fromEntries(keys) as ResolvedAboutShape<A>;
}

function keySchema(key: AboutKey): z.ZodType {
  const value = key.kind === "enum" ? z.enum(key.values ?? []) : z.string();
  return (key.required ? value : value.nullable()).describe(describeAbout(key));
}
