import * as z from "zod";
import { exactlyOne } from "./exactly-one.ts";
import { Day, Id, Text } from "./value.ts";

/** What became of an id, for ever. That exactly one of `to`, `split` and `gone` is given is checked by the compiler. */
export const Redirect = z
  .strictObject({
    from: Id.describe("The id that was."),
    to: Id.optional().describe("The id that it is now."),
    split: z.array(Id).min(2).optional().describe("The ids that it was split into."),
    gone: z.literal(true).optional().describe("True where no record took its place."),
    since: Day.describe("The day of the change."),
    why: Text.describe("The reason, in our own words."),
  })
  .meta({ description: "What became of one id.", ...exactlyOne("to", "split", "gone") });
export type Redirect = z.infer<typeof Redirect>;

/** The whole of redirects.yaml. */
export const RedirectFile = z.array(Redirect).describe("Ids that are no longer used, and what became of them.");
export type RedirectFile = z.infer<typeof RedirectFile>;
