import * as z from "zod";
import { idPattern } from "../values/patterns.ts";
import { firstYear, lastYear, whenMeaning, whenPattern } from "../values/when-pattern.ts";

/** A date as exact as its source. A bare year may be a YAML number. */
export const AuthoredWhen = z
  .union([z.int().min(firstYear).max(lastYear), z.string().regex(whenPattern)])
  .meta({ description: whenMeaning, examples: ["2026-02-24", "2026-Q1", 2026] });
export type AuthoredWhen = z.infer<typeof AuthoredWhen>;

/** The name of a record: its file's name without `.yaml`. */
export const Id = z.string().regex(idPattern).describe("An id: a-z, 0-9 and hyphens.");
export type Id = z.infer<typeof Id>;

/** A calendar day. */
export const Day = z.iso.date().describe("A day, 2026-02-24.");
export type Day = z.infer<typeof Day>;

/** Text of our own, not empty. */
export const Text = z.string().min(1);
