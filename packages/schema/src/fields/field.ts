import type { DatasetName } from "./dataset-name.ts";

/** How much a field's values may be compared, and so how the resolver treats it. */
export interface QuantityField {
  readonly kind: "quantity";
  readonly description: string;
  /** Units that a value may carry; `money` stands for every ISO 4217 currency, also a year, a month or a share. */
  readonly units: readonly string[];
  /** True where a value may lie below zero (growth, losses). */
  readonly signed: boolean;
  readonly example: string;
}

export interface WhenField {
  readonly kind: "when";
  readonly description: string;
  readonly example: string;
}

export interface SetField {
  readonly kind: "set";
  readonly description: string;
  /** The dataset whose ids the members are; null for tags and texts. */
  readonly refersTo: DatasetName | null;
  /** The only words allowed; null where members are free. */
  readonly values: readonly string[] | null;
  readonly example: readonly string[];
}

/** A set whose members come from a closed list; the words are a type parameter, so that schemas and types know them. */
export interface WordSetField<Word extends string = string> extends SetField {
  readonly values: readonly Word[];
}

export interface TableField {
  readonly kind: "table";
  readonly description: string;
  readonly units: readonly string[];
  /** The dataset whose ids the row keys are; null for free keys. */
  readonly refersTo: DatasetName | null;
  /** What a key must look like, as a regular expression source; null where keys are free or ids. */
  readonly keyPattern: string | null;
  readonly example: Readonly<Record<string, string>>;
}

export interface TextField {
  readonly kind: "text";
  readonly description: string;
  readonly changes: boolean;
  readonly example: string;
}

export interface ReferenceField {
  readonly kind: "reference";
  readonly description: string;
  readonly refersTo: DatasetName;
  readonly changes: boolean;
  readonly example: string;
}

/** The words are a type parameter, so that schemas and types know them literally. */
export interface EnumField<Word extends string = string> {
  readonly kind: "enum";
  readonly description: string;
  readonly values: readonly Word[];
  readonly changes: boolean;
  readonly example: Word;
}

export interface BooleanField {
  readonly kind: "boolean";
  readonly description: string;
  readonly example: boolean;
}

export type Field =
  | QuantityField
  | WhenField
  | SetField
  | TableField
  | TextField
  | ReferenceField
  | EnumField
  | BooleanField;

export function quantity(units: readonly string[], description: string, example: string): QuantityField {
  return { kind: "quantity", units, description, example, signed: false };
}

/** A quantity that may lie below zero. */
export function signedQuantity(units: readonly string[], description: string, example: string): QuantityField {
  return { kind: "quantity", units, description, example, signed: true };
}

export function when(description: string, example: string): WhenField {
  return { kind: "when", description, example };
}

/** A set of short texts or tags. */
export function set(description: string, example: readonly string[]): SetField {
  return { kind: "set", description, refersTo: null, values: null, example };
}

/** A set whose members come from a closed list of words. */
export function setOfWords<const Word extends string>(
  values: readonly Word[],
  description: string,
  example: readonly NoInfer<Word>[],
): WordSetField<Word> {
  return { kind: "set", description, refersTo: null, values, example };
}

/** A set of ids of another record. */
export function setOf(refersTo: DatasetName, description: string, example: readonly string[]): SetField {
  return { kind: "set", description, refersTo, values: null, example };
}

export function table(
  units: readonly string[],
  description: string,
  example: Readonly<Record<string, string>>,
  keys: { readonly refersTo?: DatasetName; readonly pattern?: string } = {},
): TableField {
  return {
    kind: "table",
    description,
    units,
    refersTo: keys.refersTo ?? null,
    keyPattern: keys.pattern ?? null,
    example,
  };
}

export function text(description: string, example: string): TextField {
  return { kind: "text", description, changes: false, example };
}

export function changingText(description: string, example: string): TextField {
  return { kind: "text", description, changes: true, example };
}

export function reference(refersTo: DatasetName, description: string, example: string): ReferenceField {
  return { kind: "reference", refersTo, description, changes: false, example };
}

export function changingReference(refersTo: DatasetName, description: string, example: string): ReferenceField {
  return { kind: "reference", refersTo, description, changes: true, example };
}

export function oneOf<const Word extends string>(
  values: readonly Word[],
  description: string,
  example: NoInfer<Word>,
): EnumField<Word> {
  return { kind: "enum", values, description, changes: false, example };
}

export function changingOneOf<const Word extends string>(
  values: readonly Word[],
  description: string,
  example: NoInfer<Word>,
): EnumField<Word> {
  return { kind: "enum", values, description, changes: true, example };
}

export function boolean(description: string, example: boolean): BooleanField {
  return { kind: "boolean", description, example };
}
