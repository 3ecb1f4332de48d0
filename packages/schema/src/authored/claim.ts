import * as z from "zod";
import type { DatasetDefinition } from "../fields/dataset.ts";
import { claimKindMeaning, claimKinds } from "../values/claim-kind.ts";
import { AuthoredEvent } from "./event.ts";
import { fieldName } from "./field-name.ts";
import { authoredSays } from "./says.ts";
import { AuthoredWhen, Id, Text } from "./value.ts";

const noteLength = 200;

/** What one speaker says in one place, of whatever dataset. That one of says, denies and note is given is checked by the compiler. */
export const AuthoredClaim = z.strictObject({
  id: Id.optional().describe("Name of the claim inside the record; left out, it is the source's id."),
  source: Id.describe("Where it was read: an id of sources."),
  by: Id.optional().describe(
    "Who says it: an id of publishers, organizations or people; left out, it is the source's publisher.",
  ),
  kind: z
    .enum(claimKinds)
    .optional()
    .describe(`${claimKindMeaning} Left out, it follows from the source or the speaker.`),
  known: AuthoredWhen.optional().describe(
    "When the speaker made it public; left out, it is the day on which the source was published, else read.",
  ),
  at: Text.optional().describe("Paragraph, page or item of the source."),
  says: z
    .looseObject({ events: z.array(AuthoredEvent).optional().describe("What happened or is planned, and when.") })
    .optional()
    .describe("What the speaker says: fields and events."),
  denies: z.array(z.string()).min(1).optional().describe("Fields or event types that this speaker disputes."),
  note: Text.max(noteLength).optional().describe(`A qualification in our own words, at most ${noteLength} characters.`),
});
export type AuthoredClaim = z.infer<typeof AuthoredClaim>;

/** A claim of one dataset: only its fields and events. */
export function authoredClaim<D extends DatasetDefinition>(definition: D) {
  return AuthoredClaim.extend({
    says: authoredSays(definition).optional(),
    denies: z
      .array(fieldName(definition).describe("A field or an event type."))
      .min(1)
      .optional()
      .describe("Fields or event types that this speaker disputes."),
  });
}
