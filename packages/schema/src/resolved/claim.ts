import * as z from "zod";
import { ClaimKind, When } from "./value.ts";

const ids = z.array(z.string()).readonly();

/** What a claim says of an event: exactly one of `when` (it happened) and `target` (it is planned). */
export const EventStatement = z
  .strictObject({
    type: z.string().describe("The event type."),
    when: When.nullable().describe("When it happened; null where it is planned."),
    target: When.nullable().describe("When it is to happen; null where it happened."),
    was: z.array(When).readonly().describe("Earlier targets that the same passage names, oldest first."),
    as: z.string().nullable().describe("The name that was taken; null where it is no renaming."),
    with: z.string().nullable().describe("The other party, an id of organizations; null where there is none."),
    said: z.string().nullable().describe("The source's own two or three words for the time."),
    note: z.string().nullable().describe("A qualification."),
  })
  .readonly();
export type EventStatement = z.infer<typeof EventStatement>;

/** What one speaker says in one place, with everything that the file leaves out filled in. */
export const Claim = z
  .strictObject({
    id: z.string().describe("The name of the claim inside the record."),
    source: z.string().describe("Where it was read: an id of sources."),
    by: z.string().describe("Who says it: a publisher, an organization or a person."),
    kind: ClaimKind,
    known: When.describe("When the speaker made it public, as exact as stated."),
    knownOn: z.iso
      .date()
      .describe("The day from which it counts as known: the last day of `known`, never later than it was read."),
    saidOn: z.iso
      .date()
      .describe(
        "The day that orders what one speaker says: `knownOn`, for a split-off event the day of the claim it came from.",
      ),
    dated: z.boolean().describe("False for a relay: somebody else's words, whose day is only the latest possible."),
    at: z.string().nullable().describe("Paragraph, page or item; null = not given."),
    note: z.string().nullable().describe("A qualification; null = none."),
    says: z
      .record(z.string(), z.unknown())
      .readonly()
      .describe("Values by field; sets as written, tables as { key: value }."),
    events: z.array(EventStatement).readonly().describe("What it says of events."),
    denies: ids.describe("Fields or event types that this speaker disputes."),
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;

/** An editor's decision. Exactly one of `prefer` and `reject` is not empty. */
export const Ruling = z
  .strictObject({
    field: z.string().describe("A field, a table row such as `peak.fp8`, or an event type."),
    prefer: z.string().nullable().describe("The claim to choose, or null."),
    reject: ids.describe("Claims to set aside."),
    because: ids.describe("Claims that must be known before the ruling counts."),
    why: z.string().describe("The reason."),
  })
  .readonly();
export type Ruling = z.infer<typeof Ruling>;

/** A record before it is resolved. */
export const RecordClaims = z
  .strictObject({
    id: z.string().describe("The record's id."),
    name: z.string().describe("Editorial or computed label."),
    nameKnownOn: z.iso
      .date()
      .nullable()
      .describe(
        "The day from which some claim's `names` holds `name`; null where none does, and the label always shows.",
      ),
    aliases: ids.describe("Other names, for search only."),
    sameAs: z.record(z.string(), z.string()).readonly().describe("Its ids elsewhere, by catalogue."),
    about: z
      .record(z.string(), z.string().nullable())
      .describe("Every key of the dataset, null where it does not apply."),
    claims: z.array(Claim).readonly().describe("The claims."),
    rulings: z.array(Ruling).readonly().describe("The rulings."),
  })
  .readonly();
export type RecordClaims = z.infer<typeof RecordClaims>;
