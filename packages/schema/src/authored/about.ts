import * as z from "zod";
import { describeAbout } from "../describe/describe-field.ts";
import type { AboutKey, AboutKind, DatasetDefinition } from "../fields/dataset.ts";
import { firstYear, lastYear, periodPattern } from "../values/when-pattern.ts";
import { exactlyOne } from "./exactly-one.ts";
import { AuthoredWhen, Id, Text } from "./value.ts";

interface AuthoredByKind {
  text: z.ZodString;
  enum: z.ZodEnum;
  reference: z.ZodString;
  period: typeof AuthoredWhen;
  when: typeof AuthoredWhen;
}

type AuthoredKey<K extends AboutKey> =
  K extends AboutKey<"enum", infer Word> ? z.ZodEnum<{ [W in Word]: W }> : AuthoredByKind[K["kind"]];

/** The keys of `about` as written. */
export type AuthoredAboutShape<A extends DatasetDefinition["about"]> = {
  [Key in keyof A]: A[Key]["required"] extends false ? z.ZodOptional<AuthoredKey<A[Key]>> : AuthoredKey<A[Key]>;
};

/** What may stand under `about`. That one key of `oneOfAbout` is given, and `covers` with a fiscal period, is checked by the compiler. */
export function authoredAbout<A extends DatasetDefinition["about"]>(about: A, oneOf: readonly string[]) {
  const shape = Object.fromEntries(Object.entries(about).map(([name, key]) => [name, keySchema(key)]));
  return z.strictObject(shape as AuthoredAboutShape<A>).meta({
    description: "What the record is about: its identity, never contested, no source needed.",
    ...(oneOf.length > 0 ? exactlyOne(...oneOf) : {}),
  });
}

function keySchema(key: AboutKey): z.ZodType {
  const described = byKind[key.kind](key).meta({ description: describeAbout(key), examples: [key.example] });
  return key.required ? described : described.optional();
}

const byKind: Readonly<Record<AboutKind, (key: AboutKey) => z.ZodType>> = {
  text: () => Text,
  enum: (key) => z.enum(key.values ?? []),
  reference: () => Id,
  period: () => z.union([z.int().min(firstYear).max(lastYear), z.string().regex(periodPattern)]),
  when: () => AuthoredWhen,
};
