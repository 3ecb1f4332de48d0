import * as z from "zod";
import type { DatasetDefinition } from "../fields/dataset.ts";
import { catalogPattern } from "../values/patterns.ts";
import { type AuthoredAboutShape, authoredAbout } from "./about.ts";
import { AuthoredClaim, authoredClaim } from "./claim.ts";
import { AuthoredRuling, authoredRuling } from "./ruling.ts";
import { Text } from "./value.ts";

const name = Text.describe("The name it goes by: an editorial label, no claim.");

const editorial = {
  aliases: z.array(Text).min(1).optional().describe("Other names, for search only."),
  sameAs: z
    .record(z.string().regex(catalogPattern), Text)
    .optional()
    .meta({ description: "Its ids elsewhere, by catalogue.", examples: [{ wikidata: "Q380" }] }),
};

const claimsMeaning = "What sources say, one claim a speaker and place.";
const rulingsMeaning = "Editors' decisions where claims contradict.";

type Named<D extends DatasetDefinition> = D["nameIsComputed"] extends true ? unknown : { name: typeof name };
type About<D extends DatasetDefinition> = keyof D["about"] extends never
  ? unknown
  : { about: z.ZodObject<AuthoredAboutShape<D["about"]>, z.core.$strict> };
type Rest<D extends DatasetDefinition> = typeof editorial & {
  claims: z.ZodArray<ReturnType<typeof authoredClaim<D>>>;
  rulings: z.ZodOptional<z.ZodArray<ReturnType<typeof authoredRuling>>>;
};

/** A record as it stands in a file, of whatever dataset. */
export const AuthoredRecord = z.strictObject({
  name: name.optional(),
  ...editorial,
  about: z.record(z.string(), z.union([z.string(), z.number()]).optional()).optional(),
  claims: z.array(AuthoredClaim).min(1).describe(claimsMeaning),
  rulings: z.array(AuthoredRuling).min(1).optional().describe(rulingsMeaning),
});
export type AuthoredRecord = z.infer<typeof AuthoredRecord>;

/** The schema of a file of one dataset: `name` and `about` only where it has them. */
export function authoredRecord<D extends DatasetDefinition>(
  definition: D,
): z.ZodObject<Flat<Named<D> & About<D> & Rest<D>>, z.core.$strict> {
  const shape = {
    ...(definition.nameIsComputed ? {} : { name }),
    ...editorial,
    ...(Object.keys(definition.about).length > 0
      ? { about: authoredAbout(definition.about, definition.oneOfAbout) }
      : {}),
    claims: z.array(authoredClaim(definition)).min(1).describe(claimsMeaning),
    rulings: z.array(authoredRuling(definition)).min(1).optional().describe(rulingsMeaning),
  };
  return z.strictObject(shape as unknown as Flat<Named<D> & About<D> & Rest<D>>).describe(definition.description);
}

/** One object type of an intersection, which reads better in errors and hovers. */
type Flat<T> = { [Key in keyof T]: T[Key] extends z.ZodType ? T[Key] : never };
