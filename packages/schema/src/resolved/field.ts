import * as z from "zod";
import { describeField } from "../describe/describe-field.ts";
import type { EnumField, Field, WordSetField } from "../fields/field.ts";
import { Quantity, TableRow } from "./quantity.ts";
import { When } from "./value.ts";

interface ResolvedByKind {
  quantity: z.ZodNullable<typeof Quantity>;
  when: z.ZodNullable<z.ZodString>;
  set: z.ZodReadonly<z.ZodArray<z.ZodString>>;
  table: z.ZodReadonly<z.ZodArray<typeof TableRow>>;
  text: z.ZodNullable<z.ZodString>;
  reference: z.ZodNullable<z.ZodString>;
  enum: z.ZodNullable<z.ZodEnum>;
  boolean: z.ZodNullable<z.ZodBoolean>;
}

/** The schema of one field as published; the words of an enum or of a closed set are known literally. */
export type ResolvedField<F extends Field> =
  F extends EnumField<infer Word>
    ? z.ZodNullable<z.ZodEnum<{ [W in Word]: W }>>
    : F extends WordSetField<infer Word>
      ? z.ZodReadonly<z.ZodArray<z.ZodEnum<{ [W in Word]: W }>>>
      : ResolvedByKind[F["kind"]];

/** What a published record has under the field: null, or an empty list, where nobody spoke of it. */
export function resolvedField<F extends Field>(field: F): ResolvedField<F> {
  return value(field).describe(describeField(field)) as ResolvedField<F>;
}

function value(field: Field): z.ZodType {
  switch (field.kind) {
    case "quantity":
      return Quantity.nullable();
    case "when":
      return When.nullable();
    case "set":
      return z.array(field.values === null ? z.string() : z.enum(field.values)).readonly();
    case "table":
      return z.array(TableRow).readonly();
    case "text":
    case "reference":
      return z.string().nullable();
    case "enum":
      return z.enum(field.values).nullable();
    case "boolean":
      return z.boolean().nullable();
  }
}
