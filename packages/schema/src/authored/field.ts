import * as z from "zod";
import { describeField } from "../describe/describe-field.ts";
import type { EnumField, Field, SetField, TableField } from "../fields/field.ts";
import { quantityPattern } from "../values/quantity-pattern.ts";
import { AuthoredWhen, Id, Text } from "./value.ts";

interface AuthoredByKind {
  quantity: z.ZodString;
  when: typeof AuthoredWhen;
  set: z.ZodArray<z.ZodString>;
  table: z.ZodRecord<z.ZodString, z.ZodString>;
  text: z.ZodString;
  reference: z.ZodString;
  enum: z.ZodEnum;
  boolean: z.ZodBoolean;
}

/** The schema of one field as written; an enum's words are known literally. */
export type AuthoredField<F extends Field> =
  F extends EnumField<infer Word> ? z.ZodEnum<{ [W in Word]: W }> : AuthoredByKind[F["kind"]];

/** What may stand under the field in `says`. */
export function authoredField<F extends Field>(field: F): AuthoredField<F> {
  return value(field).meta({ description: describeField(field), examples: [field.example] }) as AuthoredField<F>;
}

function value(field: Field): z.ZodType {
  switch (field.kind) {
    case "quantity":
      return z.string().regex(quantityPattern(field));
    case "when":
      return AuthoredWhen;
    case "set":
      return z.array(member(field)).min(1);
    case "table":
      return z.record(rowKey(field), z.string().regex(quantityPattern(field)));
    case "text":
      return Text;
    case "reference":
      return Id;
    case "enum":
      return z.enum(field.values);
    case "boolean":
      return z.boolean();
  }
}

function member(field: SetField): z.ZodType {
  if (field.values !== null) return z.enum(field.values);
  return field.refersTo === null ? Text : Id;
}

function rowKey(field: TableField): z.ZodString {
  if (field.keyPattern !== null) return z.string().regex(new RegExp(field.keyPattern));
  return field.refersTo === null ? Text : Id;
}
