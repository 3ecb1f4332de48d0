import * as z from "zod";
import { ClaimKind, When } from "./value.ts";

/** A schema of some words; of any text where they are not known. */
type Words<Word extends string> = string extends Word ? z.ZodString : z.ZodEnum<{ [W in Word]: W }>;
type Strict<Shape extends z.core.$ZodLooseShape> = z.ZodReadonly<z.ZodObject<Shape, z.core.$strict>>;

const eventRest = {
  when: When.describe("When it happened."),
  as: z.string().nullable().describe("The name that was taken; null where it is no renaming."),
  with: z.string().nullable().describe("The other party, an id of organizations; null where there is none."),
  basis: ClaimKind.describe("The best kind among its claims."),
  by: z.array(z.string()).readonly().describe("All who speak of it, sorted."),
};

const statusRest = {
  when: When.nullable().describe("When that state began; null for `planned`."),
  basis: ClaimKind.describe("The best kind among the claims that it rests on."),
};

const targetRest = {
  when: When.describe("When it is to happen, by the latest plan."),
  basis: ClaimKind.describe("The kind of the claim that the plan rests on."),
  slipCount: z.int().min(0).describe("How often the target moved before."),
};

export type ResolvedEventOf<Type extends string> = Strict<{ type: Words<Type> } & typeof eventRest>;
export type StatusOf<State extends string> = Strict<{ state: Words<State> } & typeof statusRest>;
export type TargetOf<Stage extends string> = Strict<{ event: Words<Stage> } & typeof targetRest>;

/** An event as resolved, of a dataset in which these types of events may happen; null = of any. */
export function resolvedEventOf<Type extends string>(types: readonly Type[] | null): ResolvedEventOf<Type> {
  return strict({ type: words(types).describe("The event type."), ...eventRest });
}

/** The state of a record, of a dataset with these states; null = of any. */
export function statusOf<State extends string>(states: readonly State[] | null): StatusOf<State> {
  return strict({ state: words(states).describe("`planned`, a stage or a stop."), ...statusRest });
}

/** A stage that is planned, of a dataset with these stages; null = of any. */
export function targetOf<Stage extends string>(stages: readonly Stage[] | null): TargetOf<Stage> {
  return strict({ event: words(stages).describe("The stage that is planned."), ...targetRest });
}

function words(list: readonly string[] | null): z.ZodType {
  return list === null ? z.string() : z.enum(list);
}

function strict<Shape extends z.core.$ZodLooseShape>(shape: z.core.$ZodLooseShape): Strict<Shape> {
  return z.strictObject(shape).readonly() as unknown as Strict<Shape>;
}

/** An event as resolved. */
export const ResolvedEvent = resolvedEventOf<string>(null);
export type ResolvedEvent = z.infer<typeof ResolvedEvent>;

/** The state of the record. */
export const Status = statusOf<string>(null);
export type Status = z.infer<typeof Status>;

/** A stage that is planned. */
export const Target = targetOf<string>(null);
export type Target = z.infer<typeof Target>;
