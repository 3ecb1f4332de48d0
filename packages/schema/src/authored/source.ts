import * as z from "zod";
import { type SourceKey, sourceKeys } from "../datasets/sources.ts";
import { claimKinds } from "../values/claim-kind.ts";
import { languagePattern, webPattern } from "../values/patterns.ts";
import { AuthoredWhen, Day, Id, Text } from "./value.ts";

const kinds = {
  text: Text,
  url: z.string().regex(webPattern),
  day: Day,
  when: AuthoredWhen,
  speaker: Id,
  "claim-kind": z.enum(claimKinds),
  language: z.string().regex(languagePattern),
};

type Kinds = typeof kinds;
type Shape = {
  [Name in keyof typeof sourceKeys]: (typeof sourceKeys)[Name]["required"] extends true
    ? Kinds[(typeof sourceKeys)[Name]["kind"]]
    : z.ZodOptional<Kinds[(typeof sourceKeys)[Name]["kind"]]>;
};

/** A source as it stands in a file: a plain record without claims. */
export const AuthoredSource = z
  .strictObject(Object.fromEntries(Object.entries(sourceKeys).map(([name, key]) => [name, schema(key)])) as Shape)
  .describe("Where something was read. Its file is named <publisher>-<when>[-<word>].yaml.");
export type AuthoredSource = z.infer<typeof AuthoredSource>;

function schema(key: SourceKey): z.ZodType {
  const described = kinds[key.kind].meta({ description: key.description, examples: [key.example] });
  return key.required ? described : described.optional();
}
