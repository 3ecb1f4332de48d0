import * as z from "zod";
import { type SourceKey, sourceKeys } from "../datasets/sources.ts";
import { claimKinds } from "../values/claim-kind.ts";
import { When } from "./value.ts";

const kinds = {
  text: z.string(),
  url: z.string(),
  day: z.iso.date(),
  when: When,
  speaker: z.string(),
  "claim-kind": z.enum(claimKinds),
  language: z.string(),
};

/** The compiler fills in the kind, so that it is never null. */
type Filled = "claim-kind";
type Keys = typeof sourceKeys;
type Value<K extends SourceKey> = K["required"] extends true
  ? (typeof kinds)[K["kind"]]
  : K["kind"] extends Filled
    ? (typeof kinds)[K["kind"]]
    : z.ZodNullable<(typeof kinds)[K["kind"]]>;
type Shape = { id: z.ZodString } & { [Name in keyof Keys]: Value<Keys[Name]> };

const keys = Object.entries(sourceKeys).map(([name, key]) => [name, schema(key)]);
const shape = { id: z.string().describe("Its id: publisher-when[-word]."), ...Object.fromEntries(keys) };

/** A source as published. */
export const Source = z.strictObject(shape as Shape).describe("Where something was read.");
export type Source = Readonly<z.infer<typeof Source>>;

function schema(key: SourceKey): z.ZodType {
  const value: z.ZodType = kinds[key.kind];
  const filled = key.required || key.kind === "claim-kind";
  return (filled ? value : value.nullable()).describe(key.description);
}
