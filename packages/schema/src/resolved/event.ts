import * as z from "zod";
import { ClaimKind, When } from "./value.ts";

/** An event as resolved. */
export const ResolvedEvent = z
  .strictObject({
    type: z.string().describe("The event type."),
    when: When.describe("When it happened."),
    as: z.string().nullable().describe("The name that was taken; null where it is no renaming."),
    with: z.string().nullable().describe("The other party, an id of organizations; null where there is none."),
    basis: ClaimKind.describe("The best kind among its claims."),
    by: z.array(z.string()).readonly().describe("All who speak of it, sorted."),
  })
  .readonly();
export type ResolvedEvent = z.infer<typeof ResolvedEvent>;

/** The state of the record. */
export const Status = z
  .strictObject({
    state: z.string().describe("`planned`, a stage or a stop."),
    when: When.nullable().describe("When that state began; null for `planned`."),
    basis: ClaimKind.describe("The best kind among the claims that it rests on."),
  })
  .readonly();
export type Status = z.infer<typeof Status>;

/** A stage that is planned. */
export const Target = z
  .strictObject({
    event: z.string().describe("The stage that is planned."),
    when: When.describe("When it is to happen, by the latest plan."),
    basis: ClaimKind.describe("The kind of the claim that the plan rests on."),
    slipCount: z.int().min(0).describe("How often the target moved before."),
  })
  .readonly();
export type Target = z.infer<typeof Target>;
