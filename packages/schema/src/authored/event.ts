import * as z from "zod";
import type { EventType } from "../fields/dataset.ts";
import { exactlyOne } from "./exactly-one.ts";
import { AuthoredWhen, Text } from "./value.ts";

/** What a claim says of an event. That exactly one of `when` and `target` is given, and `was` only with `target`, is checked by the compiler. */
export const AuthoredEvent = z.strictObject({
  type: Text.describe("Which event; the types that there are depend on the dataset."),
  when: AuthoredWhen.optional().describe(
    "When it happened, for what has happened. ../2026-03-11 says that it had happened by then.",
  ),
  target: AuthoredWhen.optional().describe(
    "When it is to happen, for what is planned; 2026-02-28/.. for a plan of that day without a date.",
  ),
  was: z.array(AuthoredWhen).min(1).optional().describe("Earlier targets that the same passage names, oldest first."),
  as: Text.optional().describe("The name that was taken, where it was renamed."),
  with: Text.optional().describe("The other party, such as the buyer: an id of organizations."),
  said: Text.optional().describe("The source's own two or three words for the time."),
  note: Text.optional().describe("A qualification, in our own words."),
});
export type AuthoredEvent = z.infer<typeof AuthoredEvent>;

/** The events of one dataset: the same, with its types only. */
export function authoredEvents(events: readonly EventType[]) {
  const meanings = events.map((event) => `${event.type}: ${event.description}`).join("\n");
  const type = z.enum(events.map((event) => event.type)).describe(meanings);
  return z
    .array(AuthoredEvent.extend({ type }).meta(exactlyOne("when", "target")))
    .min(1)
    .describe("What happened or is planned, and when.");
}
